/** The office's paper sizes; `size` is Google's name. Folio is 8.5 x 13 inches, a millimetre off F4. */
export const papers = [
  { label: 'Kertas A4', size: 'A4' },
  { label: 'Kertas F4 (folio)', size: 'folio' },
] as const;

type Paper = (typeof papers)[number];

/**
 * The URL at which Google exports one sheet as PDF: landscape, fitted to the page width, frozen rows and columns repeated. It
 * is the URL behind File > Download > PDF; Google documents none of its parameters (docs/decisions/0013).
 */
export const exportAddress = (spreadsheetId: string, sheetId: number, { size }: Paper): string =>
  `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/export?` +
  `format=pdf&size=${size}&portrait=false&fitw=true&fzr=true&fzc=true&gridlines=true&printtitle=true&pagenum=CENTER&gid=${sheetId}`;
