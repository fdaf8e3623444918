import { asList, asObject, asText, type JsonObject } from '../../json';
import { columnIndex } from '../../sheets/a1';
import { cellAt } from '../../sheets/cells';
import type { Workbook } from '../../sheets/model';
import type { Area } from '../../sheets/ranges';
import { effectiveValue, formattedValue } from '../../sheets/values/render';
import type { Place } from './draw-row';

type Test = (shown: string, first: string, second: string) => boolean;

const number = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
const lower = (text: string): string => text.toLowerCase();

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType ; the others never fit. */
const tests: Readonly<Record<string, Test>> = {
  BLANK: (shown) => shown === '',
  NOT_BLANK: (shown) => shown !== '',
  TEXT_EQ: (shown, first) => lower(shown) === lower(first),
  TEXT_CONTAINS: (shown, first) => lower(shown).includes(lower(first)),
  TEXT_NOT_CONTAINS: (shown, first) => !lower(shown).includes(lower(first)),
  TEXT_STARTS_WITH: (shown, first) => lower(shown).startsWith(lower(first)),
  TEXT_ENDS_WITH: (shown, first) => lower(shown).endsWith(lower(first)),
  NUMBER_EQ: (shown, first) => shown !== '' && number(shown) === number(first),
  NUMBER_GREATER: (shown, first) => shown !== '' && number(shown) > number(first),
  NUMBER_GREATER_THAN_EQ: (shown, first) => shown !== '' && number(shown) >= number(first),
  NUMBER_LESS: (shown, first) => shown !== '' && number(shown) < number(first),
  NUMBER_LESS_THAN_EQ: (shown, first) => shown !== '' && number(shown) <= number(first),
  NUMBER_BETWEEN: (shown, first, second) =>
    shown !== '' && number(shown) >= number(first) && number(shown) <= number(second),
};

/** Whether a conditional format's condition fits the cell. */
export function fits(book: Workbook, area: Area, place: Place, condition: JsonObject): boolean {
  const type = asText(condition['type']);
  const [first = '', second = ''] = asList(condition['values']).map((value) =>
    asText(asObject(value)['userEnteredValue']),
  );
  if (type === 'CUSTOM_FORMULA') return formulaFits(book, area, place, first);
  return tests[type]?.(shownAt(book, area, place.row, place.column), first, second) ?? false;
}

const COMPARISON =
  /^(\$?)([A-Z]{1,3})(\$?)(\d+)(=|<>|>=|<=|>|<)(?:"([^"]*)"|(-?\d+(?:[.,]\d+)?)|(TRUE|FALSE))$/i;

/** Formulas are not calculated here; the one form that formats mostly use is: `=$F2="terlambat"`, also inside AND, OR. */
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
