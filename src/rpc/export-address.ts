/** Paper of the office; `size` is Google's name. Folio is 8.5 x 13 inches, which is F4 but for a millimetre. */
export const papers = [
  { label: 'Kertas A4', size: 'A4' },
  { label: 'Kertas F4 (folio)', size: 'folio' },
] as const;

type Paper = (typeof papers)[number];

/**
 * Where Google makes a PDF of one sheet: landscape, as wide as the page, frozen rows and columns repeated. The address is
 * the one behind File > Download > PDF; Google documents none of its parts (docs/decisions/0013).
 */
export const exportAddress = (spreadsheetId: string, sheetId: number, { size }: Paper): string =>
  `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/export?` +
  `format=pdf&size=${size}&portrait=false&fitw=true&fzr=true&fzc=true&gridlines=true&printtitle=true&pagenum=CENTER&gid=${sheetId}`;
