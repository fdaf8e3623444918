import type { Context } from '../domain/context';
import { glanceAtReport, type ReportGlance } from '../domain/report/glance';
import type { Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';
import { previewSections, type SectionPreview } from './report/preview-sections';
import { reportReads } from './report/report-reads';

export interface ReportLook extends ReportGlance {
  readonly context: Context;
  readonly sections: readonly SectionPreview[];
  /** Recipients that may still be written to today; null when Google does not say. */
  readonly quotaLeft: number | null;
}

/** What the page Laporan shows: one read and a question about the quota, however many rows there are. */
export const viewReport =
  ({ execution, mailQuota }: Pick<Deps, 'execution' | 'mailQuota'>) =>
  (): Result<ReportLook, Refusal> =>
    execution.look(reportReads, (office, context) => {
      const quotaLeft = askQuota(mailQuota);
      const glance = glanceAtReport(office, context, quotaLeft ?? Infinity);
      return { ...glance, context, quotaLeft, sections: glance.report ? previewSections(glance.report) : [] };
    });

/** A missing permission is said when the report is sent; a look goes on without. */
function askQuota(mailQuota: Deps['mailQuota']): number | null {
  try {
    return mailQuota();
  } catch {
    return null;
  }
}
