import { badRequest } from '../../errors';
import { asObject } from '../../json';
import { columnName } from '../a1';
import { hasValue } from '../cells';
import type { Cell, Workbook } from '../model';
import { meets } from './condition';
import type { TypingPlace } from './parse-typed';

/**
 * Refuses a value that a person types, or a script sets through SpreadsheetApp, against a strict rule of the cell;
 * without `strict` the cell is only marked. The Sheets API ignores such rules and writes any value.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#datavalidationrule
 */
export function checkValidation(
  book: Workbook,
  cell: Cell,
  at: { readonly row: number; readonly column: number },
  place: TypingPlace,
): void {
  const rule = asObject(cell.dataValidation);
  if (rule['strict'] !== true || !hasValue(cell)) return;
  if (meets(book, asObject(rule['condition']), cell, place) === false)
    throw badRequest(
      `The data you entered in cell ${columnName(at.column)}${at.row + 1} violates the data validation rules set on this cell.`,
    );
}
