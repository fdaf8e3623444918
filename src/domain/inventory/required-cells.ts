import { tidy } from '../text/normalise';
import { inventaris, type InventoryRow } from '../workbook/inventaris';

type Key = keyof typeof inventaris.columns;

const required = (Object.keys(inventaris.columns) as Key[]).filter((key) => inventaris.columns[key].required);

/** Headers of the required cells that a row still lacks (SOP step 1). */
export function missingCells(
  row: Pick<InventoryRow, 'subBagian' | 'title' | 'year' | 'category'>,
): readonly string[] {
  return required
    .filter((key) => isBlank(row[key as keyof typeof row]))
    .map((key) => inventaris.columns[key].header);
}

const isBlank = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');
