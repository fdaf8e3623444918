import { joinChanges, noChanges, type Changes, type RowUpdate } from '../domain/changes';
import { scanSums, type ScanSums } from '../domain/scans/conservation';
import { pairScan as pair } from '../domain/scans/pair-scan';
import { planArchive } from '../domain/scans/plan-archive';
import { planIntake, type IntakePlan } from '../domain/scans/plan-intake';
import { settleArchive, settleIntake, type DoneMove } from '../domain/scans/settle-moves';
import { toIso, type Instant } from '../domain/calendar/instant';
import { isAttended } from '../domain/calendar/is-attended';
import type { DroppedFile } from '../domain/scans/drop';
import type { Context } from '../domain/context';
import { settingKey } from '../domain/office/setting-definitions';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Decision } from '../ports/execution';
import type { Deps } from './deps';
import { procedure } from './reads';

type ScanDeps = Pick<Deps, 'execution' | 'scans'>;

const intakeReads = {
  kegiatan: ['id', 'status'],
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'link', 'unscannable', 'decision'],
  pindaian: 'all',
} as const;

/** What a run announced, carried over the commit to the moves. */
interface Announced {
  readonly moves: IntakePlan['moves'];
  readonly folders: Readonly<Record<string, string>>;
  readonly now: Instant;
}

export interface IntakeReply {
  readonly moved: number;
  readonly left: number;
  /** As the ledger stood before this run's moves. */
  readonly sums: ScanSums;
}

/** Whether the clock asks, who rests outside office hours, or a person, who wants it now. */
export type IntakeCall = 'clock' | 'person';

/** One look at the inboxes, by the clock or on demand: notes what is new, files what has settled. */
export const takeInScans =
  ({ execution, scans }: ScanDeps) =>
  (call: IntakeCall): Result<IntakeReply, Refusal> => {
    const planned = execution.runWith(
      intakeReads,
      (context) =>
        call === 'person' || isAttended(context.now, context.calendar) ? listed(scans, context) : null,
      (office, files, context) => {
        const plan = files === null ? rest : planIntake(office, files, context);
        return ok({
          changes: files === null ? rest.changes : joinChanges(plan.changes, heartbeat(context)),
          reply: { announced: announced(plan, context), sums: scanSums(office.pindaian) },
          effectsFollow: plan.moves.length > 0,
        });
      },
    );
    if (!planned.ok) return planned;
    const moved = carryOut({ execution, scans }, planned.value.announced, settleIntake);
    return ok({ moved, left: planned.value.announced.moves.length - moved, sums: planned.value.sums });
  };

const rest: IntakePlan = { changes: noChanges, moves: [] };

const listed = (scans: Deps['scans'], { settings: { units, folders } }: Context): readonly DroppedFile[] =>
  scans.listInboxes(
    units.map(({ code }) => code),
    folders,
  );

/** When the intake last worked: its silence can then be noticed. */
const heartbeat = ({ now, calendar }: Context): Partial<Changes> => ({
  settings: { [settingKey('Sistem', 'Detak Terakhir')]: toIso(now, calendar.zone) },
});

/** A person says which row a waiting scan is for. */
export const pairScan =
  ({ execution, scans }: ScanDeps) =>
  (scanId: string, rowId: string): Result<{ readonly moved: number }, Refusal> => {
    const planned = execution.run(intakeReads, (office, context) =>
      planDecision(pair(office, context, scanId, rowId), context),
    );
    return planned.ok ? ok({ moved: carryOut({ execution, scans }, planned.value, settleIntake) }) : planned;
  };

/** SOP 5: every filed scan to its archive folder, its hash checked on the way. */
export const archiveScans =
  ({ execution, scans }: ScanDeps) =>
  (): Result<{ readonly moved: number; readonly left: number }, Refusal> => {
    const reads = {
      ...procedure,
      inventaris: ['kegiatan', 'subBagian', 'year', 'category', 'register'],
      pindaian: 'all',
    } as const;
    const planned = execution.run(reads, (office, context) =>
      planDecision(planArchive(office, context), context),
    );
    if (!planned.ok) return planned;
    const moved = carryOut({ execution, scans }, planned.value, settleArchive);
    return ok({ moved, left: planned.value.moves.length - moved });
  };

const announced = ({ moves }: IntakePlan, { settings, now }: Context): Announced => ({
  moves,
  folders: settings.folders,
  now,
});

function planDecision(
  plan: Result<IntakePlan, Refusal>,
  context: Context,
): Result<Decision<Announced>, Refusal> {
  if (!plan.ok) return plan;
  const { changes, moves } = plan.value;
  return ok({
    changes,
    reply: announced(plan.value, context),
    effectsFollow: moves.length > 0,
  });
}

/** The moves that the ledger announced, and then what became of them. */
function carryOut(
  { execution, scans }: ScanDeps,
  { moves, folders, now }: Announced,
  settle: (done: readonly DoneMove[], now: Instant) => readonly RowUpdate[],
): number {
  if (moves.length === 0) return 0;
  const result = scans.carryOut(moves, folders);
  const made = Object.fromEntries(
    Object.entries(result.folders).map(([path, id]) => [settingKey('Folder', path), id]),
  );
  execution.settle(settle(result.done, now), made);
  return result.done.length;
}
