import type { ReportModel } from '../domain/report/report-model';

/** The first lines of a section of the report. */
export interface SectionPreview {
  readonly heading: string;
  /** Each short enough for the sidebar. */
  readonly lines: readonly string[];
}

/** Renders the report and its registers; the same model (and logo) gives the same bytes everywhere. */
export interface Printer {
  /** The first lines of each section of the report. */
  sections(report: ReportModel): readonly SectionPreview[];
  reportPdf(report: ReportModel, logo?: Uint8Array): Uint8Array;
  /** Why an image cannot be printed as the logo, as a sentence; '' when it can. */
  logoFault(logo: Uint8Array): string;
  /** The report as HTML for a word processor. */
  reportHtml(report: ReportModel): string;
  dipXlsx(report: ReportModel): Uint8Array;
  dipCsv(report: ReportModel): Uint8Array;
}
