import type { Context } from '../../domain/office/context';
import { reportStatus, type ReportStatus } from '../../domain/report/sending/report-status';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import type { SectionPreview } from '../../ports/printer';
import { reportReads } from './report-reads';

export interface ReportReading extends ReportStatus {
  readonly context: Context;
  readonly sections: readonly SectionPreview[];
  /** The number of recipients left in today's quota; null if Google does not return it. */
  readonly quotaLeft: number | null;
}

/** The content of the page Laporan: one read and one quota request, however many rows there are. */
export const viewReport =
  ({ execution, mailQuota, printer, sha256 }: Pick<Deps, 'execution' | 'mailQuota' | 'printer' | 'sha256'>) =>
  (): Result<ReportReading> =>
    execution.read(reportReads, (office, context) => {
      const quotaLeft = askQuota(mailQuota);
      const glance = reportStatus(office, context, quotaLeft ?? Infinity, sha256);
      return {
        ...glance,
        context,
        quotaLeft,
        sections: glance.report ? printer.sections(glance.report) : [],
      };
    });

/** A missing permission is reported when the report is sent; the view does not need it. */
function askQuota(mailQuota: Deps['mailQuota']): number | null {
  try {
    return mailQuota();
  } catch {
    return null;
  }
}
