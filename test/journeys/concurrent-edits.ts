import { inventaris } from '../../src/domain/workbook/inventaris';
import type { LocalOffice } from './local-office';

/** Displayed texts by row and column. */
export type Grid = readonly (readonly string[])[];

export const gridOf = (office: LocalOffice, title: string): Grid => office.workspace.sheets.values(title);

/** Keys of our columns in the order in which they stand; null for a column of a colleague's. Followed, never asked for. */
export type Order = (string | null)[];

export const firstOrder = (): Order => Object.keys(inventaris.columns);

export const placesIn = (order: Order): Readonly<Record<string, number>> =>
  Object.fromEntries(order.flatMap((key, index) => (key === null ? [] : [[key, index]])));

/** Where each of our columns of Inventaris stands, as its mark says: neither its header nor its place. */
export function markedPlaces(office: LocalOffice): Readonly<Record<string, number>> {
  const everything = JSON.stringify(office.workspace.sheets.raw('Inventaris'));
  const found = everything.matchAll(
    /"metadataKey":"kolom","metadataValue":"inventaris\.(\w+)"[^}]*?"dimensionRange":\{[^}]*?"startIndex":(\d+)/g,
  );
  return Object.fromEntries([...found].map(([, key = '', index = '0']) => [key, Number(index)]));
}

/** What any act may write into a row that people typed or whose faults have changed. */
const always = ['id', 'kegiatan', 'subBagian', 'problems', 'typistKeys'];

/** Cells that an act changed without having been told to, with what they held and hold. */
export function strayCells(
  before: Grid,
  after: Grid,
  columns: Readonly<Record<string, number>>,
  id: string,
  meant: readonly string[],
): readonly string[] {
  const names = new Map(Object.entries(columns).map(([key, index]) => [index, key]));
  return before.flatMap((cells, row) => {
    const isTarget = row > 0 && cells[columns['id'] ?? 0] === id;
    const isOurs = (column: number): boolean => {
      const key = names.get(column) ?? '';
      if (row === 0 || key === '') return false;
      // What stands in a row that has its ID already is never given another.
      if (['id', 'kegiatan', 'subBagian'].includes(key)) return (cells[column] ?? '') === '';
      // The key of whoever typed a row becomes an address as soon as its owner is known.
      const isTyped =
        (cells[columns['id'] ?? -1] ?? '') === '' || (cells[columns['typistKeys'] ?? -1] ?? '') !== '';
      if (key === 'typedBy' && isTyped) return true;
      return always.includes(key) || (isTarget && meant.includes(key));
    };
    const width = Math.max(cells.length, after[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column)
      .filter((column) => (cells[column] ?? '') !== (after[row]?.[column] ?? '') && !isOurs(column))
      .map(
        (column) =>
          `row ${row + 1}, ${names.get(column) ?? 'a colleague’s column'}: "${cells[column] ?? ''}" became "${after[row]?.[column] ?? ''}"`,
      );
  });
}
