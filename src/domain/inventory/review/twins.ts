import type { InventoryRow } from '../../workbook/inventaris';
import { identityOf } from './identity';

type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year'>;

/**
 * Finds the earlier row of the same document, row after row in the order of the sheet: the first one stands, each later
 * one names it. A row without a title is no document yet.
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

/** The first row of each document that a Kegiatan has already, by identity. */
export function knownDocuments(rows: readonly Row[], kegiatan: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const row of rows) {
    if (row.id === '' || row.kegiatan !== kegiatan || row.title === '') continue;
    if (!known.has(identityOf(row))) known.set(identityOf(row), row.id);
  }
  return known;
}
