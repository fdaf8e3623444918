import type { Context } from '../office/context';
import { unitName } from '../organisation/sub-bagian';
import { evidenceOf } from '../completeness/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ReportLacking } from './report-model';

/** Unregistered rows, and rows that cannot be scanned, each with the reason. */
export function incompleteRows(
  rows: readonly InventoryRow[],
  filed: ReadonlySet<string>,
  { settings }: Context,
): readonly ReportLacking[] {
  return rows.flatMap((row) => {
    const reason = missingIn(row, filed);
    const unit = unitName(row.subBagian, settings.units);
    return reason === '' ? [] : [{ unit, title: row.title || `(tanpa judul, ${row.id})`, reason }];
  });
}

function missingIn(row: InventoryRow, filed: ReadonlySet<string>): string {
  if (row.register === '' && row.decision === 'dikembalikan') return `dikembalikan: ${row.reason}`;
  if (row.register === '') return row.decision === 'ditunda' ? `ditunda: ${row.reason}` : 'belum diputuskan';
  return evidenceOf(row, filed) === 'tidak dapat dipindai' ? `tidak dipindai: ${row.unscannable}` : '';
}
