import type { JsonObject } from '../json';
import type { Cell, ExtendedValue, Row } from './model';

/** Formats and validations repeat in thousands of cells: a sheet's file lists each once, and cells refer to them by number. */
export interface Styles {
  readonly list: JsonObject[];
  readonly numbers: Map<string, number>;
  readonly known: WeakMap<object, WeakMap<object, number>>;
}

export function newStyles(list: readonly JsonObject[] = []): Styles {
  const numbers = new Map(list.map((style, number) => [JSON.stringify(style), number]));
  return { list: [...list], numbers, known: new WeakMap() };
}

const NONE = {};

function styleNumber(styles: Styles, { userEnteredFormat, dataValidation }: Cell): number {
  const byFormat = styles.known.get(userEnteredFormat ?? NONE) ?? new WeakMap<object, number>();
  styles.known.set(userEnteredFormat ?? NONE, byFormat);
  const known = byFormat.get(dataValidation ?? NONE);
  if (known !== undefined) return known;
  const style = {
    ...(userEnteredFormat && { userEnteredFormat }),
    ...(dataValidation && { dataValidation }),
  };
  const text = JSON.stringify(style);
  const number = styles.numbers.get(text) ?? styles.list.push(style) - 1;
  styles.numbers.set(text, number);
  byFormat.set(dataValidation ?? NONE, number);
  return number;
}

/** A cell on disk: null, a bare value, or an object; v value (with f: its result), e error, f formula, s style, n note, r text runs. */
interface StoredCell {
  readonly v?: string | number | boolean;
  readonly e?: ExtendedValue['errorValue'];
  readonly f?: string;
  readonly s?: number;
  readonly n?: string;
  readonly r?: readonly JsonObject[];
}

export type Stored = null | string | number | boolean | StoredCell;

export interface RowWriter {
  readonly styles: Styles;
  /** The line for a row; cached, because rows are immutable. */
  readonly write: (row: Row) => string;
}

export function rowWriter(styles: Styles): RowWriter {
  const lines = new WeakMap<Row, string>();
  return {
    styles,
    write: (row) => {
      const known = lines.get(row);
      if (known !== undefined) return known;
      const line = JSON.stringify(Array.from(row, (cell) => encode(cell, styles)));
      lines.set(row, line);
      return line;
    },
  };
}

function encode(cell: Cell | undefined, styles: Styles): Stored {
  if (!cell) return null;
  const { userEnteredValue: entered, note, textFormatRuns } = cell;
  const value = entered?.formulaValue === undefined ? entered : cell.effectiveValue;
  const plain = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  const styled = cell.userEnteredFormat !== undefined || cell.dataValidation !== undefined;
  const isPlain = plain !== undefined && entered === value;
  if (isPlain && !styled && note === undefined && !textFormatRuns) return plain;
  return {
    ...(plain !== undefined && { v: plain }),
    ...(value?.errorValue && { e: value.errorValue }),
    ...(entered?.formulaValue !== undefined && { f: entered.formulaValue }),
    ...(styled && { s: styleNumber(styles, cell) }),
    ...(note !== undefined && { n: note }),
    ...(textFormatRuns && { r: textFormatRuns }),
  };
}

export const decodeRow = (cells: readonly Stored[], styles: readonly JsonObject[]): Row =>
  cells.map((stored) => decode(stored, styles));

function decode(stored: Stored, styles: readonly JsonObject[]): Cell | undefined {
  if (stored === null) return undefined;
  if (typeof stored !== 'object') return { userEnteredValue: valueOf(stored) };
  const { v, e, f, s, n, r } = stored;
  const value = e ? { errorValue: e } : v === undefined ? undefined : valueOf(v);
  return {
    ...(value && (f === undefined ? { userEnteredValue: value } : { effectiveValue: value })),
    ...(f !== undefined && { userEnteredValue: { formulaValue: f } }),
    ...(s !== undefined && styles[s]),
    ...(n !== undefined && { note: n }),
    ...(r && { textFormatRuns: r }),
  };
}

const valueOf = (plain: string | number | boolean): ExtendedValue =>
  typeof plain === 'string'
    ? { stringValue: plain }
    : typeof plain === 'number'
      ? { numberValue: plain }
      : { boolValue: plain };
