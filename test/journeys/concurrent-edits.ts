import { inventaris } from '../../src/domain/workbook/inventaris';
import type { LocalOffice } from './local-office';

/** Displayed texts by row and column. */
export type Grid = readonly (readonly string[])[];

export const gridOf = (office: LocalOffice, title: string): Grid => office.workspace.sheets.values(title);

/** Keys of our columns in their current order; null for a colleague's column. Maintained by the test, not read from the product. */
export type Order = (string | null)[];

export const firstOrder = (): Order => Object.keys(inventaris.columns);

export const placesIn = (order: Order): Readonly<Record<string, number>> =>
  Object.fromEntries(order.flatMap((key, index) => (key === null ? [] : [[key, index]])));

/** The index of each of our columns of Inventaris according to its developer metadata, not its header or position. */
export function markedPlaces(office: LocalOffice): Readonly<Record<string, number>> {
  const everything = JSON.stringify(office.workspace.sheets.raw('Inventaris'));
  const found = everything.matchAll(
    /"metadataKey":"kolom","metadataValue":"inventaris\.(\w+)"[^}]*?"dimensionRange":\{[^}]*?"startIndex":(\d+)/g,
  );
  return Object.fromEntries([...found].map(([, key = '', index = '0']) => [key, Number(index)]));
}

/** Columns that any action may write in a row that people typed or whose problems have changed. */
const always = ['id', 'kegiatan', 'subBagian', 'problems', 'typistKeys'];

/** Cells that an action changed although it should not, with their old and new values. */
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
      // A row that already has an ID never gets another.
      if (['id', 'kegiatan', 'subBagian'].includes(key)) return (cells[column] ?? '') === '';
      // The key of a row's typist becomes an address as soon as the person is known.
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
