import { joinChanges, type Changes } from '../domain/changes';
import type { Context } from '../domain/context';
import { counterFrom, numbered } from '../domain/office/counter';
import { err, ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { announce } from '../domain/scans/announce';
import type { IntakeRow } from '../domain/scans/desk';
import type { DroppedFile } from '../domain/scans/drop';
import { asDuplicate, fileFor } from '../domain/scans/judge';
import { firstSight } from '../domain/scans/ledger-rows';
import type { Scannable } from '../domain/scans/quarantine';
import { isHeld, rowsServed } from '../domain/scans/scanned-rows';
import type { ScanMove } from '../domain/scans/scan-move';
import { settleIntake } from '../domain/scans/settle-moves';
import type { ScanRow } from '../domain/workbook/pindaian';
import { rowFor, scannable } from './admit-upload';
import { announced, type Announced, type MovesReply } from './carry-out';
import { scanReads, type ScanDeps } from './scan-deps';

/**
 * Enters an uploaded file, which is in its inbox by now, into the ledger for its row, and files it. Until that is written
 * it is a dropped file like any other, which the clock takes in; after that a second call changes nothing.
 */
export function enterUpload(deps: ScanDeps, rowId: string, file: DroppedFile): Result<MovesReply, Refusal> {
  const planned = deps.execution.run(scanReads, (office, context) => {
    const row = rowFor(office.inventaris, context, rowId);
    if (!row.ok) return row;
    const checked = scannable(file, context);
    if (!checked.ok) return checked;
    const entry = entryOf(office.pindaian, row.value, checked.value, context);
    if (!entry.ok) return entry;
    const { changes, moves } = entry.value;
    return ok({ changes, reply: announced({ changes, moves }, context), effectsFollow: true });
  });
  return planned.ok ? settleAfresh(deps, planned.value) : planned;
}

type Upload = Scannable<DroppedFile>;

interface Entry {
  readonly changes: Changes;
  readonly moves: readonly ScanMove[];
}

/** The ledger knows the file where the clock saw it first, or where this is asked a second time. */
function entryOf(
  ledger: readonly ScanRow[],
  row: IntakeRow,
  file: Upload,
  context: Context,
): Result<Entry, Refusal> {
  const known = ledger.find(({ fileId, originalFileId }) => [fileId, originalFileId].includes(file.fileId));
  const others = ledger.filter((scan) => scan !== known);
  if (!known) return ok(newEntry(others, row, file, context));
  if (rowsServed(known).includes(row.id) || known.state === 'duplikat') return ok(nothing);
  if (known.state !== 'terlihat' && known.state !== 'menunggu')
    return err({
      code: 'SCAN_NOT_WAITING',
      scanId: known.id,
      name: known.originalName,
      state: known.state,
    });
  const { changes, moves } = announce(known, fateOf(others, row, file, context), context);
  return ok({ changes: joinChanges(changes), moves });
}

const nothing: Entry = { changes: joinChanges(), moves: [] };

/** The ledger row with what will happen to the file already in it. */
function newEntry(ledger: readonly ScanRow[], row: IntakeRow, file: Upload, context: Context): Entry {
  const counter = counterFrom(context.settings, 'Pindaian', ledger);
  const seen = firstSight(file, numbered('P', counter.next()), context.now);
  const scan = seen.inserts?.[0]?.row as ScanRow;
  const { changes, moves } = announce(scan, fateOf(ledger, row, file, context), context);
  const set = Object.assign({}, ...(changes.updates ?? []).map((update) => update.set)) as Partial<ScanRow>;
  return {
    changes: joinChanges({
      inserts: [{ sheet: 'pindaian', row: { ...scan, ...set } }],
      log: [...(seen.log ?? []), ...(changes.log ?? [])],
      settings: counter.settings(),
    }),
    moves,
  };
}

/** Where the row has this content already, the file is put aside as its copy. */
function fateOf(ledger: readonly ScanRow[], row: IntakeRow, file: Upload, context: Context) {
  const again = ledger.find(
    (scan) => isHeld(scan) && scan.sha256 === file.sha256 && rowsServed(scan).includes(row.id),
  );
  const names = new Set(ledger.map(({ archiveName }) => archiveName.toLowerCase()));
  return again ? asDuplicate(file, again.id) : fileFor(row, file, names, context);
}

/** The ledger row is new, so nobody has read where it stands: what became of the move is written by a run of its own. */
function settleAfresh(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now }: Announced,
): Result<MovesReply, Refusal> {
  if (moves.length === 0) return ok({ moved: 0, left: 0 });
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
