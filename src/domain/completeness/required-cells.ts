import { tidy } from '../text/normalise';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { CellProblem } from '../workbook/sheet';

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

export interface IncompleteCells {
  readonly missing: readonly string[];
  /** Required cells with an unreadable value, and the value. */
  readonly unreadable?: readonly Pick<CellProblem, 'header' | 'found'>[];
}

type Cells = Parameters<typeof missingCells>[0] & { readonly unreadable?: readonly CellProblem[] };

/** Why a row is incomplete; undefined when it is complete. An unreadable cell is not reported as empty. */
export function incompleteCells(row: Cells): IncompleteCells | undefined {
  const missing = missingCells(row);
  if (missing.length === 0) return undefined;
  const unreadable = (row.unreadable ?? [])
    .filter(({ header }) => missing.includes(header))
    .map(({ header, found }) => ({ header, found }));
  const headers = unreadable.map(({ header }) => header);
  if (unreadable.length === 0) return { missing };
  return { missing: missing.filter((header) => !headers.includes(header)), unreadable };
}

const isBlank = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');
