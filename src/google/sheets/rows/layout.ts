import { workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';

/** The positions of a sheet's columns and their headers when they were read. */
export interface SheetLayout {
  /** The current title; only for addressing within the same execution. */
  readonly title: string;
  /** 0-based index by column key. */
  readonly columns: Readonly<Record<string, number>>;
  readonly headers: readonly string[];
  /** Number of columns of the grid. */
  readonly width?: number;
  /** Number of rows of the grid, and up to the last non-empty cell of the columns read; undefined where no column was read. */
  readonly height?: number | undefined;
  readonly used?: number | undefined;
}

export type Layout = { readonly [S in SheetName]?: SheetLayout };

/** @throws Error for a sheet that was not read */
export function layoutOf(layout: Layout, name: SheetName): SheetLayout {
  const found = layout[name];
  if (!found) throw new Error(`${name} was not read`);
  return found;
}

/** @throws Error for a column that was not found */
export function placeOf({ columns }: SheetLayout, name: SheetName, key: string): number {
  const place = columns[key];
  if (place === undefined) throw new Error(`${name} has no place for ${key}`);
  return place;
}

/** Headers of the columns, by default of all, that were not found. */
export function unplaced(
  layout: Layout,
  name: SheetName,
  keys: Iterable<string> = Object.keys(workbook[name].columns),
): readonly string[] {
  const places = layout[name]?.columns ?? {};
  const columns: Readonly<Record<string, Column>> = workbook[name].columns;
  return [...keys].filter((key) => !(key in places)).map((key) => columns[key]?.header ?? key);
}

/** Metadata that marks a column permanently, wherever people move it and however they rename it. */
export const COLUMN_MARK = 'kolom';
export const columnMark = (sheet: SheetName, column: string): string => `${sheet}.${column}`;

/** @example sheetOfMark('inventaris.id')  //=> 'inventaris' */
export const sheetOfMark = (mark: string): SheetName | undefined => {
  const name = mark.slice(0, mark.indexOf('.'));
  return name in workbook ? (name as SheetName) : undefined;
};

/**
 * Parses a range as Google's responses name it, with or without quotes around the title.
 * @example parseRange("'Hari Libur'!B1:B1000")  //=> { title: 'Hari Libur', column: 1, bottom: 1000, right: 1 }
 */
export function parseRange(range: string): {
  readonly title: string;
  readonly column: number;
  /** 1-based last row; undefined for one cell. */
  readonly bottom?: number;
  /** 0-based last column; undefined for one cell. */
  readonly right?: number;
} {
  const mark = range.lastIndexOf('!');
  const named = range.slice(0, mark);
  const title = /^'[^]*'$/.test(named) ? named.slice(1, -1).replace(/''/g, "'") : named;
  const letters = /^\$?([A-Z]+)/.exec(range.slice(mark + 1))?.[1] ?? 'A';
  const [, right, bottom] = /:\$?([A-Z]*)(\d*)$/.exec(range.slice(mark + 1)) ?? [];
  return {
    title,
    column: columnIndex(letters),
    ...(bottom && { bottom: Number(bottom) }),
    ...(right && { right: columnIndex(right) }),
  };
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @example columnLetters(27)  //=> 'AB' */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;
