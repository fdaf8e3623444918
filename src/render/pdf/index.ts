export { logoFault, renderReportPdf } from './render-report-pdf';
