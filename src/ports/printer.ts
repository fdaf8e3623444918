import type { ReportModel } from '../domain/report/report-model';

/** Prints the report and its registers; the same model (and logo) gives the same bytes anywhere. */
export interface Printer {
  reportPdf(report: ReportModel, logo?: Uint8Array): Uint8Array;
  /** In words why an image cannot be printed as the logo; '' when it can. */
  logoFault(logo: Uint8Array): string;
  /** The report as HTML that a word processor takes in. */
  reportHtml(report: ReportModel): string;
  dipXlsx(report: ReportModel): Uint8Array;
  dipCsv(report: ReportModel): Uint8Array;
}
