import { auditRows as review, type RowReview } from '../../domain/inventory/audit-rows';
import { refuseWithout } from '../../domain/office/permissions';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfRows, overviewShown, procedure } from '../reads';

const reads = {
  ...procedure,
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  daftarWajib: 'all',
  pindaian: ['row', 'state', 'reason'],
} as const;

export type RowReviewReply = Omit<RowReview, 'changes'>;

/** Audits all rows: on command of anyone with a role ("Periksa baris"), and every night. */
export const auditRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (from: 'person' | 'clock'): Result<RowReviewReply> =>
    execution.transact(reads, (office, context) => {
      const refusal = from === 'person' ? refuseWithout(context, 'takePart') : undefined;
      if (refusal) return err(refusal);
      const { changes, ...reply } = review(office, context);
      return ok({ changes, reply });
    });
