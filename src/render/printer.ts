import { dipColumns } from '../domain/report/dip-lines';
import type { ReportModel } from '../domain/report/report-model';
import type { Printer } from '../ports/printer';
import { previewSections } from './document/preview-sections';
import { renderCsv } from './csv';
import { renderReportHtml } from './html/render-report-html';
import { logoFault, renderReportPdf } from './pdf';
import { encodeUtf8 } from './utf8';
import { renderXlsx } from './xlsx/render-xlsx';

const rowsOf = ({ dip }: ReportModel) =>
  dip.map((entry, index) => dipColumns.map(({ read }) => read(entry, index)));

/** The report and the DIP for print and for spreadsheets, with the same columns everywhere. */
export const printer: Printer = {
  sections: previewSections,
  reportPdf: renderReportPdf,
  logoFault,
  reportHtml: renderReportHtml,
  dipXlsx: (report) =>
    renderXlsx([
      {
        name: 'DIP',
        columns: dipColumns.map(({ header, width }) => ({ header, width })),
        rows: rowsOf(report),
      },
    ]),
  dipCsv: (report) =>
    encodeUtf8(
      renderCsv(
        dipColumns.map(({ header }) => header),
        rowsOf(report),
      ),
    ),
};
