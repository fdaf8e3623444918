import type { InventoryRow } from '../../workbook/inventaris';
import { identityOf } from './identity';

type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year'>;

/**
 * Returns a function that takes each row in the order of the sheet and returns the ID of an earlier row of the same
 * document. A row without a title is not a document yet.
 */
export function twinFinder(): (row: Row) => string | undefined {
  const first = new Map<string, string>();
  return (row) => {
    if (row.title === '') return undefined;
    const key = `${row.kegiatan}|${identityOf(row)}`;
    const twin = first.get(key);
    if (twin === undefined) first.set(key, row.id);
    return twin;
  };
}

/** The first row of each document of a Kegiatan, by identity. */
export function knownDocuments(rows: readonly Row[], kegiatan: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const row of rows) {
    if (row.id === '' || row.kegiatan !== kegiatan || row.title === '') continue;
    if (!known.has(identityOf(row))) known.set(identityOf(row), row.id);
  }
  return known;
}
