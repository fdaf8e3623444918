import type { Workspace } from '../../emulator';
import { formerSheet, sheetNames, workbook, type SheetName } from '../../src/domain/workbook';

/** The displayed texts of each sheet, with the header first. */
export type Grids = { readonly [S in SheetName]: readonly (readonly string[])[] };

export const gridsOf = ({ sheets }: Workspace): Grids =>
  Object.fromEntries(
    sheetNames.map((name) => [name, sheets.values(workbook[name].title)]),
  ) as unknown as Grids;

/** The positions of our columns. These runs never move columns, and headers may be spoiled. */
export type Places = { readonly [S in SheetName]: readonly string[] };

/** Keys by position, read from the headers before any cell is spoiled; '' for a colleague's column. */
export const placesOf = (grids: Grids): Places =>
  Object.fromEntries(
    sheetNames.map((name) => {
      const columns = Object.entries(workbook[name].columns as Record<string, { readonly header: string }>);
      const keyOf = (header: string): string =>
        columns.find(([, column]) => column.header === header)?.[0] ?? '';
      return [name, (grids[name][0] ?? []).map(keyOf)];
    }),
  ) as unknown as Places;

export interface CellChange {
  readonly sheet: SheetName;
  /** 0-based, the header being 0. */
  readonly row: number;
  /** '' for a colleague's column. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** The functions that move rows of what is closed to the sheets of former Kegiatan, or one of them back. */
const MOVERS = /^(openKegiatan|reinstateEntry|dailyTick)$/;
const movable = new Map<SheetName, SheetName>(
  Object.entries(formerSheet).flatMap(([sheet, former]) => [
    [sheet as SheetName, former],
    [former, sheet as SheetName],
  ]),
);

/** The changed cells of existing rows. Rows are added at the end; some functions move rows to another sheet or back. */
export function changesIn(name: string, before: Grids, after: Grids, places: Places): readonly CellChange[] {
  return sheetNames.flatMap((sheet) => {
    const other = MOVERS.test(name) ? movable.get(sheet) : undefined;
    const rowNow =
      other === undefined
        ? undefined
        : rowFinder(after[sheet], places[sheet].indexOf('id'), after[other], places[other].indexOf('id'));
    return before[sheet].flatMap((cells, row) => {
      const now = rowNow?.(cells, row) ?? after[sheet][row] ?? [];
      const width = Math.max(cells.length, now.length);
      return Array.from({ length: width }, (_, at) => at)
        .filter((at) => (cells[at] ?? '') !== (now[at] ?? ''))
        .map((at) => ({
          sheet,
          row,
          key: places[sheet][at] ?? '',
          from: cells[at] ?? '',
          to: now[at] ?? '',
        }));
    });
  });
}

type Row = readonly string[];

/** Finds where a row is now: at its place, or elsewhere in its sheet. One that is in the other sheet counts as unchanged. */
const rowFinder =
  (own: readonly Row[], idAt: number, other: readonly Row[], otherAt: number) =>
  (cells: Row, row: number): Row | undefined => {
    const hasId = (each: Row | undefined): boolean => each?.[idAt] === cells[idAt];
    if (hasId(own[row])) return own[row];
    return own.find(hasId) ?? (other.some((each) => each[otherAt] === cells[idAt]) ? cells : undefined);
  };
