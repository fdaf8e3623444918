import { asObject, type Json, type JsonObject } from '../../json';
import type { Cell, ExtendedValue } from '../model';
import { ERROR_TEXTS } from './error-values';
import { formatNumber, isDatePattern, patternOf } from './format-number';
import { localeOf } from './locale';

/** How values.get and related methods render values: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption */
export interface RenderOptions {
  readonly valueRenderOption: string;
  readonly dateTimeRenderOption: string;
  readonly locale: string;
}

/** The value after calculation. Formulas are not calculated here: their value is the given result, if there is one. */
export const effectiveValue = (cell: Cell | undefined): ExtendedValue | undefined =>
  cell?.userEnteredValue?.formulaValue === undefined ? cell?.userEnteredValue : cell.effectiveValue;

/** The text that the cell shows; `''` when it shows nothing. */
export function formattedValue(cell: Cell | undefined, locale: string): string {
  const value = effectiveValue(cell);
  if (value?.numberValue !== undefined)
    return formatNumber(value.numberValue, numberFormatOf(cell), localeOf(locale));
  if (value?.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return errorText(value) ?? value?.stringValue ?? '';
}

export const errorText = (value: ExtendedValue | undefined): string | undefined =>
  value?.errorValue && ERROR_TEXTS[value.errorValue.type];

const numberFormatOf = (cell: Cell | undefined): JsonObject | undefined =>
  cell?.userEnteredFormat?.['numberFormat'] as JsonObject | undefined;

/** One cell of a ValueRange; undefined for an empty one. */
export function renderCell(cell: Cell | undefined, options: RenderOptions): Json | undefined {
  const entered = cell?.userEnteredValue;
  if (entered === undefined || entered.stringValue === '') return undefined;
  if (options.valueRenderOption === 'FORMULA' && entered.formulaValue !== undefined)
    return entered.formulaValue;
  const value = effectiveValue(cell);
  if (value === undefined) return '';
  if (options.valueRenderOption === 'FORMATTED_VALUE') return formattedValue(cell, options.locale);
  return unformatted(cell, value, options);
}

function unformatted(cell: Cell | undefined, value: ExtendedValue, options: RenderOptions): Json {
  const asShown = options.dateTimeRenderOption === 'FORMATTED_STRING' && isDateCell(cell, options.locale);
  if (value.numberValue !== undefined)
    return asShown ? formattedValue(cell, options.locale) : value.numberValue;
  return value.boolValue ?? errorText(value) ?? value.stringValue ?? '';
}

export function isDateCell(cell: Cell | undefined, locale: string): boolean {
  const format = numberFormatOf(cell);
  if (effectiveValue(cell)?.numberValue === undefined || !format) return false;
  return isDatePattern(patternOf(asObject(format), localeOf(locale)));
}
