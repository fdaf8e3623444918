/** A cell of a table. */
export type Cell = string | number;

/** @example toCsv([['Judul', 'Tahun'], ['Neraca, audit', 2025]])  //=> 'Judul,Tahun\r\n"Neraca, audit",2025' */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\r\n');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
