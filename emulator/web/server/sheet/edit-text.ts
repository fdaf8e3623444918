import type { Cell } from '../../../sheets/model';
import { formattedValue, isDateCell } from '../../../sheets/values/render';
import { localeOf } from '../../../sheets/values/locale';
import { plainNumber } from '../../../sheets/values/format-number';
import { parseTyped } from '../../../sheets/values/parse-typed';

/** The text of a cell in the editor; typing it again gives the same value. */
export function editText(cell: Cell | undefined, locale: string): string {
  const value = cell?.userEnteredValue;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  if (value?.numberValue !== undefined) return numberText(cell as Cell, value.numberValue, locale);
  if (value?.stringValue !== undefined) return quoted(cell as Cell, value.stringValue, locale);
  return formattedValue(cell, locale);
}

/** Dates as displayed, percentages with their sign, other numbers plain. */
function numberText(cell: Cell, number: number, locale: string): string {
  if (isDateCell(cell, locale)) return formattedValue(cell, locale);
  const percent = /%/.test(formattedValue(cell, locale));
  return percent
    ? `${plainNumber(Number((number * 100).toFixed(10)), localeOf(locale))}%`
    : plainNumber(number, localeOf(locale));
}

/** Every text that typing parses as something else starts like this; a fast check first, because a sheet may contain 100,000 texts. */
const READABLE = /^\s*(?:[\d+\-=.,']|rp|\$|true|false)/i;

/** A text that would be parsed as a number gets an apostrophe, except in a cell formatted as text. */
function quoted(cell: Cell, text: string, locale: string): string {
  const format = cell.userEnteredFormat?.['numberFormat'] as { type?: string; pattern?: string } | undefined;
  if (format?.type === 'TEXT' || format?.pattern === '@' || !READABLE.test(text)) return text;
  return parseTyped(text, { locale, year: 2000 }).value?.stringValue === text ? text : `'${text}`;
}
