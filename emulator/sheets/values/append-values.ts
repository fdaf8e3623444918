import type { JsonObject } from '../../json';
import { hasValue } from '../cells';
import { growRows, insertBlank } from '../dimensions';
import type { Sheet, Workbook } from '../model';
import { nameOf, parseRange, type Area } from '../ranges';
import { checkRange, rowsOf, writeInto, type Writing } from './write-values';

/** spreadsheets.values.append: below the table found in the range. */
export function appendValues(
  book: Workbook,
  range: string,
  resource: JsonObject,
  writing: Writing,
): JsonObject {
  checkRange(book, range, resource);
  const area = parseRange(book, range);
  const table = tableIn(area);
  const rows = rowsOf(resource);
  const top = table ? table.bottom : area.top;
  const left = table ? table.left : area.left;
  if (writing.options['insertDataOption'] === 'INSERT_ROWS' && table)
    insertBlank(book, area.sheet, 'ROWS', top, rows.length);
  growRows(book, area.sheet, top + rows.length);
  const { rowCount, columnCount } = area.sheet.properties.gridProperties;
  const target = { sheet: area.sheet, top, left, bottom: rowCount, right: columnCount };
  const updates = writeInto(book, target, rows, writing, range);
  return { spreadsheetId: book.spreadsheetId, ...(table && { tableRange: nameOf(table) }), updates };
}

/** The block of cells with values that starts in the range: https://developers.google.com/workspace/sheets/api/guides/values#appending_values */
function tableIn(area: Area): Area | undefined {
  const { sheet } = area;
  const filled = (row: number): boolean =>
    (sheet.rows[row] ?? []).slice(area.left, area.right).some(hasValue);
  let top = area.top;
  while (top < area.bottom && !filled(top)) top += 1;
  if (top >= area.bottom) return undefined;
  let bottom = top;
  while (bottom < sheet.properties.gridProperties.rowCount && filled(bottom)) bottom += 1;
  const right = widest(sheet, top, bottom, area.left);
  return { sheet, top, bottom, left: area.left, right };
}

function widest(sheet: Sheet, top: number, bottom: number, left: number): number {
  let right = left + 1;
  for (const row of sheet.rows.slice(top, bottom))
    row.forEach((cell, column) => {
      if (hasValue(cell)) right = Math.max(right, column + 1);
    });
  return right;
}
