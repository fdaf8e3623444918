/**
 * Parses the text that a spreadsheet puts on the clipboard: tabs between cells, lines between rows. A cell with a tab,
 * a line break or a leading quotation mark is quoted, with its quotation marks doubled.
 * @example cellsOf('a\t"b\nc"\n') //=> [['a', 'b\nc']]
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quoted && mark === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (mark === '"') quoted = false;
      else cell += mark;
    } else if (mark === '"' && cell === '' && closes(text, at)) quoted = true;
    else if (mark === '\t') endCell();
    else if (mark === '\n') {
      endCell();
      rows.push([]);
    } else if (mark !== '\r') cell += mark;
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Whether a quotation mark starts a quoted cell: one that is closed before a tab, a line break or the end of the text. */
const closes = (text: string, at: number): boolean => /^"(?:[^"]|"")*"(?:[\t\r\n]|$)/.test(text.slice(at));

/** The inverse of `cellsOf`. */
export const textOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/^"|[\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'),
    )
    .join('\n');
