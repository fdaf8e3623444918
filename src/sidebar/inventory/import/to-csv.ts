/** A cell of a spreadsheet file. */
export type Cell = string | number | boolean | Date | null;

/** @example toCsv([['Judul', 'Tahun'], ['Neraca, audit', 2025]])  //=> 'Judul,Tahun\r\n"Neraca, audit",2025' */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map((cell) => quoted(textOf(cell))).join(',')).join('\r\n');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Days are written as days: the file stores them without a time zone, at midnight UTC. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
