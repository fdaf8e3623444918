import { isAttended } from '../domain/calendar/is-attended';
import { parseInstant, toIso } from '../domain/calendar/instant';
import { joinChanges, noChanges, type Changes } from '../domain/changes';
import type { Context } from '../domain/context';
import { keepsTheClock } from '../domain/office/keeps-the-clock';
import { settingKey } from '../domain/office/setting-definitions';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { IntakePlan } from '../domain/scans/announce';
import { scanSums, type ScanSums } from '../domain/scans/conservation';
import { detectContent } from '../domain/scans/content';
import type { DroppedFile, Listing } from '../domain/scans/drop';
import { isSame } from '../domain/scans/ledger-rows';
import { planIntake } from '../domain/scans/plan-intake';
import { settleIntake } from '../domain/scans/settle-moves';
import type { ScanRow } from '../domain/workbook/pindaian';
import { announced, carryOut, type MovesReply } from './carry-out';
import { scanReads, type ScanDeps } from './scan-deps';

/** Whether the clock asks, who rests outside office hours and leaves the work to the trigger's owner, or a person, now. */
export type IntakeCall = 'clock' | 'person';

export interface IntakeReply extends MovesReply {
  /** As the ledger stood before this run's moves. */
  readonly sums: ScanSums;
}

/** One look at the inboxes, by the clock or on demand: notes what is new, files what has settled. */
export const takeInScans =
  (deps: ScanDeps) =>
  (call: IntakeCall): Result<IntakeReply, Refusal> => {
    const planned = deps.execution.runWith(
      scanReads,
      (office, context) =>
        call === 'person' || isOnDuty(context) ? lookAround(deps.scans, office.pindaian, context) : null,
      (office, listing, context) => {
        const plan = listing === null ? rest : planIntake(office, listing, context);
        return ok({
          changes: listing === null ? rest.changes : joinChanges(plan.changes, heartbeat(context)),
          reply: { announced: announced(plan, context), sums: scanSums(office.pindaian) },
          effectsFollow: plan.moves.length > 0,
        });
      },
    );
    if (!planned.ok) return planned;
    return ok({ ...carryOut(deps, planned.value.announced, settleIntake), sums: planned.value.sums });
  };

const rest: IntakePlan = { changes: noChanges, moves: [] };
const BEAT = 'Detak Terakhir';

const isOnDuty = (context: Context): boolean =>
  isAttended(context.now, context.calendar) && keepsTheClock(context);

/** One listing, and the ends of those files that no run has looked into as they are now. */
function lookAround(scans: ScanDeps['scans'], ledger: readonly ScanRow[], { settings }: Context): Listing {
  const units = settings.units.map(({ code }) => code);
  const listing = scans.list(
    units,
    settings.folders,
    parseInstant(settings.system.values[BEAT] ?? '') ?? null,
  );
  const known = new Map(ledger.map((scan) => [scan.fileId, scan]));
  const isNew = (file: DroppedFile): boolean => {
    const scan = known.get(file.fileId);
    if (file.size === 0 || file.sha256 === '') return false;
    if (!scan) return file.unit !== '';
    // The office's copy has revisions of its own; of a stored file only the content counts.
    return scan.state === 'tersimpan' ? scan.sha256 !== file.sha256 : !isSame(scan, file);
  };
  const fresh = listing.files.filter(isNew);
  if (fresh.length === 0) return withKnownContent(listing, known);
  const samples = scans.sample(fresh);
  const looked = new Set(fresh);
  const files = listing.files.map((file): DroppedFile => {
    const sample = looked.has(file) ? samples.get(file.fileId) : undefined;
    return { ...file, content: sample ? detectContent(sample) : (known.get(file.fileId)?.content ?? '') };
  });
  return { ...listing, files };
}

const withKnownContent = (listing: Listing, known: ReadonlyMap<string, ScanRow>): Listing => ({
  ...listing,
  files: listing.files.map((file) => ({ ...file, content: known.get(file.fileId)?.content ?? '' })),
});

/** When the intake last worked: its silence can then be noticed. */
const heartbeat = ({ now, calendar }: Context): Partial<Changes> => ({
  settings: { [settingKey('Sistem', BEAT)]: toIso(now, calendar.zone) },
});
