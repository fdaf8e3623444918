import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import type { InventoryRow } from '../workbook/inventaris';

type Row = Pick<InventoryRow, 'id' | 'subBagian' | 'title' | 'year'>;

/**
 * The number of rows typed into the sheet that have no ID yet and so are in no list: those of the unit, and those of an
 * unknown unit, which may belong to it. Every command that normalizes the rows gives them IDs.
 */
export const countTyped = (rows: readonly Row[], unit: string, units: readonly SubBagian[]): number =>
  rows.filter(
    (row) =>
      row.id === '' &&
      (row.title !== '' || row.subBagian !== '' || row.year !== null) &&
      [unit, undefined].includes(findUnit(row.subBagian, units)?.code),
  ).length;
