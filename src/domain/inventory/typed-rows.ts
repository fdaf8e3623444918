import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import type { InventoryRow } from '../workbook/inventaris';

type Row = Pick<InventoryRow, 'id' | 'subBagian' | 'title' | 'year'>;

/**
 * How many rows were typed into the sheet and have no ID yet, so that no list shows them: those of the unit, and those of
 * no known unit, which may be its. Every order that reviews the rows gives them their IDs.
 */
export const countTyped = (rows: readonly Row[], unit: string, units: readonly SubBagian[]): number =>
  rows.filter(
    (row) =>
      row.id === '' &&
      (row.title !== '' || row.subBagian !== '' || row.year !== null) &&
      [unit, undefined].includes(findUnit(row.subBagian, units)?.code),
  ).length;
