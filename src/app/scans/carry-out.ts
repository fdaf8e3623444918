import type { Instant } from '../../domain/calendar/instant';
import type { RowUpdate } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { IntakePlan } from '../../domain/scans/announce';
import type { SameFile } from '../../domain/scans/same-content';
import type { MoveOutcome } from '../../domain/scans/archive/record-moves';
import type { Decision } from '../../ports/execution';
import type { Archive, Folders } from '../../ports/scan-store';
import { archiveOf } from '../office/archive-of';
import type { ScanDeps } from './scan-deps';

/** What a run announced in the ledger, carried over the commit to the moves. */
export interface Announced {
  readonly moves: IntakePlan['moves'];
  readonly archive: Archive;
  readonly now: Instant;
  readonly copyOf?: SameFile;
}

/** How far the moves came; what is left goes on in the next run. */
export interface MovesReply {
  readonly moved: number;
  readonly left: number;
  /** The file was put aside as a copy of this one. */
  readonly copyOf?: SameFile;
  /** The files are where they shall be, and the ledger tells so only after the next run. */
  readonly isNotedLater?: true;
}

export const announced = ({ moves, copyOf }: IntakePlan, context: Context): Announced => ({
  moves,
  ...(copyOf && { copyOf }),
  archive: archiveOf(context),
  now: context.now,
});

/** The decision that commits a plan and leaves its moves for afterwards. */
export function planDecision(
  plan: Result<IntakePlan, Refusal>,
  context: Context,
): Result<Decision<Announced>, Refusal> {
  if (!plan.ok) return plan;
  const { changes, moves } = plan.value;
  return ok({ changes, reply: announced(plan.value, context), effectsFollow: moves.length > 0 });
}

type Settle = (outcomes: readonly MoveOutcome[], now: Instant) => readonly RowUpdate[];

/** The moves that the ledger announced, and then what became of them. */
export const carryOut = (deps: ScanDeps, announcement: Announced, settle: Settle): MovesReply =>
  carryOutFully(deps, announcement, settle).reply;

/** As `carryOut`; `folders` are those that had to be made or found again. */
export function carryOutFully(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now, copyOf }: Announced,
  settle: Settle,
): { readonly reply: MovesReply; readonly folders: Folders } {
  const said = copyOf && { copyOf };
  if (moves.length === 0) return { reply: { moved: 0, left: 0, ...said }, folders: {} };
  const carried = scans.carryOut(moves, archive, timeIsOver);
  const found = Object.fromEntries(
    Object.entries(carried.folders).map(([path, id]) => [settingKey('Folder', path), id]),
  );
  const isNoted = execution.recordOutcome(settle(carried.outcomes, now), found);
  return { reply: { ...countMoves(carried.outcomes, isNoted), ...said }, folders: carried.folders };
}

/** How far the moves came, and whether the ledger tells it. */
export function countMoves(outcomes: readonly MoveOutcome[], isNoted: boolean): MovesReply {
  const moved = outcomes.filter(({ kind }) => kind === 'done').length;
  return { moved, left: outcomes.length - moved, ...(isNoted ? {} : { isNotedLater: true }) };
}
