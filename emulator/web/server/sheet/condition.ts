import { asList, asObject, asText, type JsonObject } from '../../../json';
import { columnIndex } from '../../../sheets/a1';
import { cellAt } from '../../../sheets/cells';
import type { Cell, Workbook } from '../../../sheets/model';
import type { Area } from '../../../sheets/ranges';
import { meets } from '../../../sheets/values/condition';
import { effectiveValue, formattedValue } from '../../../sheets/values/render';

/** A cell to draw, with its zero-based position. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

const number = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
const lower = (text: string): string => text.toLowerCase();

/** Whether the cell meets the condition of a conditional format. */
export function fits(book: Workbook, area: Area, place: Place, condition: JsonObject): boolean {
  const [first] = asList(condition['values']);
  if (asText(condition['type']) === 'CUSTOM_FORMULA')
    return formulaFits(book, area, place, asText(asObject(first)['userEnteredValue']));
  const typing = { locale: asText(book.properties['locale']), year: TYPING_YEAR };
  return meets(book, condition, place.cell, typing) === true;
}

/** The year for dates without one, which conditions rarely contain. */
export const TYPING_YEAR = 2000;

const COMPARISON =
  /^(\$?)([A-Z]{1,3})(\$?)(\d+)(=|<>|>=|<=|>|<)(?:"([^"]*)"|(-?\d+(?:[.,]\d+)?)|(TRUE|FALSE))$/i;

/** Formulas are not calculated here, except for the form that formats mostly use: `=$F2="terlambat"`, also inside AND, OR. */
function formulaFits(book: Workbook, area: Area, place: Place, formula: string): boolean {
  const text = formula.replace(/^=/, '').trim();
  const group = /^(AND|OR)\((.*)\)$/is.exec(text);
  if (group) {
    const parts = (group[2] ?? '').split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
    const each = (part: string): boolean => formulaFits(book, area, place, part);
    return /^and$/i.test(group[1] ?? '') ? parts.every(each) : parts.some(each);
  }
  const match = COMPARISON.exec(text.replace(/\s*(=|<>|>=|<=|>|<)\s*/, '$1'));
  return match !== null && compare(book, area, place, match);
}

function compare(book: Workbook, area: Area, place: Place, match: RegExpExecArray): boolean {
  const [, fixedColumn, letters = '', fixedRow, digits = '', sign = '', text, numeral, truth] = match;
  const column = columnIndex(letters) + (fixedColumn ? 0 : place.column - area.left);
  const row = Number(digits) - 1 + (fixedRow ? 0 : place.row - area.top);
  const value = effectiveValue(cellAt(area.sheet, row, column));
  if (numeral !== undefined) return ordered(value?.numberValue ?? 0, number(numeral), sign);
  const shown = lower(shownAt(book, area, row, column));
  return ordered(shown, lower(text ?? truth ?? ''), sign);
}

function ordered<T>(one: T, other: T, sign: string): boolean {
  if (sign === '=') return one === other;
  if (sign === '<>') return one !== other;
  if (sign === '>') return one > other;
  if (sign === '<') return one < other;
  return sign === '>=' ? one >= other : one <= other;
}

const shownAt = (book: Workbook, { sheet }: Area, row: number, column: number): string =>
  formattedValue(cellAt(sheet, row, column), asText(book.properties['locale']));
