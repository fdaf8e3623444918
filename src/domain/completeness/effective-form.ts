import type { InventoryRow } from '../workbook/inventaris';
import { evidenceOf } from './evidence';
import type { Form } from '../workbook/vocabulary/category-and-form';

/**
 * The form in which a document is available. If the cell is empty, it follows from the evidence: a scan means also its
 * paper original ("tercetak dan elektronik"), a link means born digital, what cannot be scanned is paper.
 */
export function effectiveForm(
  row: Pick<InventoryRow, 'id' | 'form' | 'link' | 'unscannable'>,
  filed: ReadonlySet<string>,
): Form {
  if (row.form !== '') return row.form;
  const evidence = evidenceOf(row, filed);
  if (evidence === 'tautan') return 'Softcopy';
  return evidence === 'pindaian' ? 'Softcopy dan Hardcopy' : 'Hardcopy';
}
