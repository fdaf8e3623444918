import type { Context } from '../../domain/office/context';
import { answerCarried as answer, type CarriedGroup } from '../../domain/inventory/answer-carried';
import { declareNihil as nihil } from '../../domain/inventory/declare-nihil';
import { runningKegiatan } from '../../domain/sop/running';
import { acceptUnchanged as accept } from '../../domain/coordination/accept-unchanged';
import type { CoordinationOffice } from '../../domain/coordination/decide-rows';
import { renewDeadlines } from '../../domain/kegiatan/renew-deadlines';
import { finishInOrder } from '../../domain/procedure/finish-in-order';
import type { FinishingOffice } from '../../domain/procedure/finish-step';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { stepRef, type Step } from '../../domain/sop/step';
import { inventory } from '../../domain/sop/step-1-inventory';
import { scanning } from '../../domain/sop/step-2-scanning';
import { coordination } from '../../domain/sop/step-3-coordination';
import { joinChanges, type Changes } from '../../domain/workbook/changes';
import type { Deps } from '../deps';
import { withNormalizedRows } from '../inventory/with-normalized-rows';
import { laneSteps } from '../reads';

/** What only steps of the office look at; it is not read. */
const noRegisters = { dip: [], dik: [], klasifikasi: [] } as const;
const noPlace = { archivedAt: null, fileId: '', shared: '' } as const;

type LaneOffice = FinishingOffice & CoordinationOffice;

export interface LaneReply {
  /** Numbers of the steps that this call finished. */
  readonly finished: readonly number[];
  /** Rows that could not be decided. */
  readonly refused: readonly Refusal[];
}

type Decide = (
  office: LaneOffice,
  context: Context,
) => Result<{ readonly changes: Changes; readonly refused?: readonly Refusal[] }>;

/** Changes the rows of a unit, and finishes its steps if nothing prevents it. */
const changeLane = (
  { execution }: Pick<Deps, 'execution'>,
  unit: string,
  steps: readonly Step[],
  decide: Decide,
): Result<LaneReply> =>
  execution.transact(laneSteps, (read, current) =>
    withNormalizedRows<typeof read, LaneReply>((rows, context) => {
      const renewed = renewDeadlines(rows.tahapan, context);
      const pindaian = rows.pindaian.map((scan) => ({ ...scan, ...noPlace }));
      const office = { ...rows, ...noRegisters, pindaian, tahapan: renewed.steps };
      const decided = decide(office, context);
      if (!decided.ok) return decided;
      const { changes, refused = [] } = decided.value;
      const refs = steps.map((step) => stepRef(step, unit));
      const done = finishInOrder(office, context, joinChanges(renewed.changes, changes), refs);
      const finished = done.finished.map(({ number }) => number);
      return ok({ changes: done.changes, reply: { finished, refused } });
    })(read, current),
  );

/**
 * SOP 1 of a later Kegiatan: the unit answers about its registered documents; without any document, and `rest`, it
 * declares Nihil again. `finishes`: the unit lists nothing else, so steps 1 and 2 are finished if nothing is missing.
 */
export const answerCarried =
  (deps: Pick<Deps, 'execution'>) =>
  (unit: string, groups: readonly CarriedGroup[], rest: boolean, finishes: boolean): Result<LaneReply> =>
    changeLane(deps, unit, finishes ? [inventory, scanning] : [], (office, context) => {
      const isEmpty = !office.inventaris.some(
        (row) => row.subBagian === unit && row.kegiatan === runningKegiatan(office.kegiatan)?.id,
      );
      const answered =
        rest && isEmpty ? nihil(office, context, unit) : answer(office, context, unit, groups, rest);
      return answered.ok ? ok({ changes: answered.value }) : answered;
    });

/** SOP 3 of a later Kegiatan: accepts the unchanged documents of a unit and named ones; then finishes step 3 if it can. */
export const acceptUnchanged =
  (deps: Pick<Deps, 'execution'>) =>
  (unit: string, also: readonly string[]): Result<LaneReply> =>
    changeLane(deps, unit, [coordination], (office, context) => accept(office, context, unit, also));
