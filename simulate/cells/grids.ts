import type { Workspace } from '../../emulator';
import { sheetNames, workbook, type SheetName } from '../../src/domain/workbook';

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

/** The changed cells of existing rows; rows are only ever added at the end. */
export function changesIn(before: Grids, after: Grids, places: Places): readonly CellChange[] {
  return sheetNames.flatMap((sheet) =>
    before[sheet].flatMap((cells, row) => {
      const now = after[sheet][row] ?? [];
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
    }),
  );
}
