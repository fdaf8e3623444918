import type { Instant } from '../../domain/calendar/instant';
import type { RowUpdate } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { mayEditLocked } from '../../domain/office/lock-keepers';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { ok, type Result } from '../../domain/refusal/result';
import type { FiledBeside, FileWaits, IntakePlan } from '../../domain/scans/announce';
import { pick } from '../../domain/pick';
import type { SameFile } from '../../domain/scans/ledger/same-content';
import type { MoveOutcome } from '../../domain/scans/archive/record-moves';
import type { Decision } from '../../ports/execution';
import type { Archive, Folders } from '../../ports/scan-store';
import { archiveOf } from '../office/rights/archive-of';
import type { ScanDeps } from './scan-deps';

/** What a run announced in the ledger, passed from the commit to the moves. */
export interface Announced {
  readonly moves: IntakePlan['moves'];
  readonly archive: Archive;
  readonly now: Instant;
  /** Whether this person may record a folder's new id; if not, the next run of the clock finds the folder by its mark. */
  readonly mayRecord: (path: string) => boolean;
  readonly about: Pick<IntakePlan, 'copyOf' | 'beside' | 'waits'>;
}

/** The progress of the moves; the next run continues with the rest. */
export interface MovesReply {
  readonly moved: number;
  readonly left: number;
  /** The file was set aside as a copy of this one. */
  readonly copyOf?: SameFile;
  readonly beside?: FiledBeside;
  /** The file waits for the Tim Penghubung. */
  readonly waits?: FileWaits;
  /** The row had this content before, so nothing was stored. */
  readonly isKept?: true;
  /** The files are in place, but the ledger records it only at the next run. */
  readonly isNotedLater?: true;
}

export const announced = ({ moves, ...plan }: IntakePlan, context: Context): Announced => ({
  moves,
  about: pick(plan, 'copyOf', 'beside', 'waits'),
  archive: archiveOf(context),
  now: context.now,
  mayRecord: (path) => mayEditLocked(context) || !(settingKey('Folder', path) in context.settings.locked),
});

/** A decision that commits a plan and leaves its moves for afterwards. */
export function planDecision(plan: Result<IntakePlan>, context: Context): Result<Decision<Announced>> {
  if (!plan.ok) return plan;
  const { changes, moves } = plan.value;
  return ok({ changes, reply: announced(plan.value, context), effectsFollow: moves.length > 0 });
}

type Settle = (outcomes: readonly MoveOutcome[], now: Instant) => readonly RowUpdate[];

/** Carries out the announced moves and records their results. */
export const carryOut = (deps: ScanDeps, announcement: Announced, settle: Settle): MovesReply =>
  carryOutFully(deps, announcement, settle).reply;

/** As `carryOut`; `folders` are those that had to be created or found again. */
export function carryOutFully(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now, mayRecord, about }: Announced,
  settle: Settle,
): { readonly reply: MovesReply; readonly folders: Folders } {
  if (moves.length === 0) return { reply: { moved: 0, left: 0, ...about }, folders: {} };
  const carried = scans.carryOut(moves, archive, timeIsOver);
  const found = Object.fromEntries(
    Object.entries(carried.folders)
      .filter(([path]) => mayRecord(path))
      .map(([path, id]) => [settingKey('Folder', path), id]),
  );
  const isNoted = execution.recordOutcome(settle(carried.outcomes, now), found);
  return { reply: { ...countMoves(carried.outcomes, isNoted), ...about }, folders: carried.folders };
}

/** The number of moves done and left, and whether the ledger records them. */
export function countMoves(outcomes: readonly MoveOutcome[], isNoted: boolean): MovesReply {
  const moved = outcomes.filter(({ kind }) => kind === 'done').length;
  return { moved, left: outcomes.length - moved, ...(isNoted ? {} : { isNotedLater: true }) };
}
