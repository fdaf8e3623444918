import { joinChanges } from '../domain/changes';
import { counterFrom, numbered } from '../domain/office/counter';
import { refuseUnless } from '../domain/office/authority';
import { roleInLane } from '../domain/office/role';
import { err, ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { announce } from '../domain/scans/announce';
import { detectContent, HEAD_BYTES, TAIL_BYTES } from '../domain/scans/content';
import { asDuplicate, fileFor } from '../domain/scans/judge';
import { firstSight } from '../domain/scans/ledger-rows';
import { quarantineReason } from '../domain/scans/quarantine';
import { inboxOf } from '../domain/scans/scan-move';
import { isHeld, rowsServed } from '../domain/scans/scanned-rows';
import { settleIntake } from '../domain/scans/settle-moves';
import type { ScanRow } from '../domain/workbook/pindaian';
import type { Attachment } from '../ports/mailer';
import { announced, type Announced, type MovesReply } from './carry-out';
import { scanReads, type ScanDeps } from './scan-deps';

/** A file from the sidebar, straight to a row: through the inbox and the ledger like any other, but nobody has to guess. */
export const uploadScan =
  (deps: ScanDeps) =>
  (rowId: string, given: Attachment): Result<MovesReply, Refusal> => {
    const content = detectContent({
      head: given.bytes.slice(0, HEAD_BYTES),
      tail: given.bytes.slice(-TAIL_BYTES),
    });
    const planned = deps.execution.runWith(
      scanReads,
      (office, context) => {
        const row = office.inventaris.find(({ id }) => id === rowId);
        if (!row) return err<Refusal>({ code: 'ROW_UNKNOWN', rowId });
        const wrongActor = refuseUnless(context, roleInLane('Sub Bagian', row.subBagian));
        if (wrongActor) return err(wrongActor);
        const { maxBytes, kinds } = context.settings.scans;
        const flaw = quarantineReason({ ...given, size: given.bytes.length, content }, maxBytes, kinds);
        if (flaw) return err<Refusal>({ code: 'FILE_REFUSED', name: given.name, reason: flaw });
        const folder = context.settings.folders[inboxOf(row.subBagian)] ?? '';
        return ok({ row, file: { ...deps.scans.upload(given, folder, row.subBagian), content } });
      },
      (office, uploaded, context) => {
        if (!uploaded.ok) return uploaded;
        const { row, file } = uploaded.value;
        const counter = counterFrom(context.settings, 'Pindaian', office.pindaian);
        const seen = firstSight(file, numbered('P', counter.next()), context.now);
        const scan = seen.inserts?.[0]?.row as ScanRow;
        const names = new Set(office.pindaian.map(({ archiveName }) => archiveName.toLowerCase()));
        const again = office.pindaian.find(
          (known) => isHeld(known) && known.sha256 === file.sha256 && rowsServed(known).includes(rowId),
        );
        const fate = again ? asDuplicate(file, again.id) : fileFor(row, file, names, context);
        const { changes, moves } = announce(scan, fate, context);
        const set = Object.assign(
          {},
          ...(changes.updates ?? []).map((update) => update.set),
        ) as Partial<ScanRow>;
        const inserts = [{ sheet: 'pindaian', row: { ...scan, ...set } } as const];
        const log = [...(seen.log ?? []), ...(changes.log ?? [])];
        return ok({
          changes: joinChanges({ inserts, log, settings: counter.settings() }),
          reply: announced({ changes: joinChanges(), moves }, context),
          effectsFollow: true,
        });
      },
    );
    return planned.ok ? settleAfresh(deps, planned.value) : planned;
  };

/** The ledger row is new, so nobody has read where it stands: what became of the move is written by a run of its own. */
function settleAfresh(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now }: Announced,
): Result<MovesReply, Refusal> {
  const { outcomes } = scans.carryOut(moves, archive, timeIsOver);
  const moved = outcomes.filter(({ kind }) => kind === 'done').length;
  return execution.run(
    { pindaian: ['fileId', 'originalFileId', 'state', 'reason', 'filedAt', 'lease'] },
    () =>
      ok({
        changes: joinChanges({ updates: settleIntake(outcomes, now) }),
        reply: { moved, left: moves.length - moved },
      }),
  );
}
