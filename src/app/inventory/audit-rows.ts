import { auditRows as review, type RowReview } from '../../domain/inventory/audit-rows';
import { writeBackLines } from '../../domain/procedure/restore-steps';
import { refuseWithout } from '../../domain/office/permissions';
import { writeBack } from '../../domain/scans/ledger/as-filed';
import { joinChanges } from '../../domain/workbook/changes';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfRows, overviewShown, procedure } from '../reads';

const reads = {
  ...procedure,
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  daftarWajib: 'all',
  pindaian: ['row', 'state', 'reason', 'sha256'],
} as const;

export type RowReviewReply = Omit<RowReview, 'changes'>;

/** Audits all rows, and writes back what was typed into the ledger of the scans: on command of anyone with a role ("Periksa baris"), and every night. */
export const auditRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (from: 'person' | 'clock'): Result<RowReviewReply> =>
    execution.transact(reads, (office, context) => {
      const refusal = from === 'person' ? refuseWithout(context, 'takePart') : undefined;
      if (refusal) return err(refusal);
      const { changes, ...reply } = review(office, context);
      return ok({
        changes: joinChanges(changes, writeBack(office.pindaian), writeBackLines(office, context)),
        reply,
      });
    });
