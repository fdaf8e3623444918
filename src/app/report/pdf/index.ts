export { renderReportPdf, type PdfOptions } from './render-report-pdf';
export { toWinAnsi } from './to-win-ansi';
