export { logoFault, renderReportPdf } from './render-report-pdf';
export { toWinAnsi } from './to-win-ansi';
