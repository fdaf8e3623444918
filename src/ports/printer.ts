import type { ReportModel } from '../domain/report/report-model';

/** The first lines of a section of the report. */
export interface SectionPreview {
  readonly heading: string;
  /** Each short enough for a sidebar. */
  readonly lines: readonly string[];
}

/** Prints the report and its registers; the same model (and logo) gives the same bytes anywhere. */
export interface Printer {
  /** What each section of the report will say, in its first lines. */
  sections(report: ReportModel): readonly SectionPreview[];
  reportPdf(report: ReportModel, logo?: Uint8Array): Uint8Array;
  /** In words why an image cannot be printed as the logo; '' when it can. */
  logoFault(logo: Uint8Array): string;
  /** The report as HTML that a word processor takes in. */
  reportHtml(report: ReportModel): string;
  dipXlsx(report: ReportModel): Uint8Array;
  dipCsv(report: ReportModel): Uint8Array;
}
