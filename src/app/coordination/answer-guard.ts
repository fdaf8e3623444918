import { clearEntries, typistReads } from '../../domain/publication/answer-entries';
import { clearRows, exemptRows, type Answered } from '../../domain/coordination/answer-rows';
import { guardedRegistersReads } from '../../domain/publication/guarded-entries';
import { namedScan } from '../../domain/guard/guarded-rows';
import { mapResult, type Result } from '../../domain/refusal/result';
import { withNormalizedRows } from '../inventory/with-normalized-rows';
import type { Deps } from '../deps';
import { logOfRows, procedure } from '../reads';

const rowReads = {
  ...procedure,
  ...logOfRows,
  inventaris: 'all',
  pindaian: namedScan,
  dasarHukum: 'all',
} as const;

const entryReads = {
  ...guardedRegistersReads,
  dip: [...guardedRegistersReads.dip, 'guard'],
  inventaris: [...guardedRegistersReads.inventaris, ...typistReads],
  inventarisLama: [...guardedRegistersReads.inventaris, ...typistReads],
  tahapan: ['kegiatan', 'number', 'lane', 'exception'],
} as const;

export type AnsweredReply = Pick<Answered, 'answered' | 'refused'>;
type Answer = (ids: readonly string[], reason: string) => Result<AnsweredReply>;
type Needs = Pick<Deps, 'execution'>;

/** Marks rows of the inventory as safe to announce, with a reason. */
export const clearGuardedRows =
  ({ execution }: Needs): Answer =>
  (ids, reason) =>
    execution.transact(
      rowReads,
      withNormalizedRows((office, context) => decisionOf(clearRows(office, context, ids, reason))),
    );

/** Marks rows of the inventory as not to be announced: proposes them as dikecualikan. */
export const exemptGuardedRows =
  ({ execution }: Needs): Answer =>
  (ids, reason) =>
    execution.transact(
      rowReads,
      withNormalizedRows((office, context) => decisionOf(exemptRows(office, context, ids, reason))),
    );

/** Marks what publishing would announce as safe. */
export const clearGuardedEntries =
  ({ execution }: Needs): Answer =>
  (ids, reason) =>
    execution.transact(entryReads, (office, context) =>
      decisionOf(clearEntries(office, context, ids, reason)),
    );

const decisionOf = (answered: Result<Answered>) =>
  mapResult(answered, ({ changes, ...reply }) => ({ changes, reply }));
