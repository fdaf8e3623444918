import type { RowInsert } from '../workbook/changes';
import { evidenceOf, filedRows } from '../completeness/evidence';
import type { WorkScan } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { RecapRow } from '../workbook/registers';
import { pick } from '../pick';

type Row = Pick<
  InventoryRow,
  'id' | 'title' | 'year' | 'category' | 'decision' | 'reason' | 'link' | 'unscannable'
>;

/**
 * The unit's Rekapitulasi DIP, the output of SOP step 3: every row of the lane with its decision on that day. The ID of a
 * line is the Kegiatan and the ID of its document.
 */
export function recapitulate(
  kegiatan: string,
  unit: string,
  rows: readonly Row[],
  scans: readonly WorkScan[],
): readonly RowInsert[] {
  const filed = filedRows(scans);
  return rows.map((row, index) => ({
    sheet: 'rekapitulasi',
    row: {
      id: `${kegiatan}/${row.id}`,
      subBagian: unit,
      number: index + 1,
      ...pick(row, 'title', 'year', 'category'),
      evidence: evidenceOf(row, filed) ?? '',
      decision: row.decision,
      reason: row.reason,
    },
  }));
}

/** The Kegiatan of a line. @example kegiatanOfLine({ id: 'K-0001/KUL-0007' })  //=> 'K-0001' */
export const kegiatanOfLine = ({ id }: Pick<RecapRow, 'id'>): string => id.split('/')[0] ?? '';
