import { escapeHtml } from '../domain/text/escape-html';
import { exportAddress, papers } from './export-address';

/** The dialog of "Cetak lembar ini": a click opens the sheet as a PDF for printing. */
export function printDialogHtml(title: string, spreadsheetId: string, sheetId: number): string {
  const style = 'font:13px/1.5 Roboto,Arial,sans-serif;color:#202124';
  const links = papers.map(
    (paper) =>
      `<li><a href="${escapeHtml(exportAddress(spreadsheetId, sheetId, paper))}" target="_blank" rel="noreferrer">` +
      `${escapeHtml(paper.label)}</a></li>`,
  );
  return (
    `<div style="${style}"><p>Buka sheet "${escapeHtml(title)}" sebagai PDF, mendatar, lalu cetak dari sana:</p>` +
    `<ul>${links.join('')}</ul>` +
    `<p>Baris judul dan kolom pertama diulang di setiap halaman. Filter yang sedang dibuka tidak ikut.</p></div>`
  );
}
