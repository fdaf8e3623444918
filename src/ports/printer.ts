import type { ReportModel } from '../domain/report/report-model';

/** Prints the report and its registers; the same model gives the same bytes anywhere. */
export interface Printer {
  reportPdf(report: ReportModel): Uint8Array;
  dipXlsx(report: ReportModel): Uint8Array;
  dipCsv(report: ReportModel): Uint8Array;
}
