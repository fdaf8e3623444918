import { escapeHtml } from '../domain/text/escape-html';

/** The office's paper sizes; `size` is Google's name. Folio is 8.5 x 13 inches, a millimetre off F4. */
const papers = [
  { label: 'Kertas A4', size: 'A4' },
  { label: 'Kertas F4 (folio)', size: 'folio' },
] as const;

type Paper = (typeof papers)[number];

/**
 * The URL at which Google exports one sheet as PDF: landscape, fitted to the page width, frozen rows and columns repeated. It
 * is the URL behind File > Download > PDF; Google documents none of its parameters (docs/decisions/registers/0013).
 */
const exportAddress = (spreadsheetId: string, sheetId: number, { size }: Paper): string =>
  `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/export?` +
  `format=pdf&size=${size}&portrait=false&fitw=true&fzr=true&fzc=true&gridlines=true&printtitle=true&pagenum=CENTER&gid=${sheetId}`;

/** The dialog of "Cetak sheet ini": a click opens the sheet as a PDF for printing. */
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
