import { isYear } from '../calendar/document-year';
import { tidy } from '../text/normalise';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { CellProblem } from '../workbook/sheet';
import { typedColumns } from '../workbook/typed-columns';

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
  /** Cells with an unreadable value, and the value. */
  readonly unreadable?: readonly Pick<CellProblem, 'header' | 'found'>[];
}

type Unreadable = { readonly unreadable?: readonly CellProblem[] };
type Cells = Parameters<typeof missingCells>[0] & Unreadable;

/** The columns that staff fill in. A column of the product is checked against the Log instead. */
const filled: ReadonlySet<string> = new Set(['subBagian', ...typedColumns]);

/**
 * Why a row is incomplete; undefined when it is complete. A cell that cannot be read counts in every column that staff
 * fill in, required or not: an entry would have a guess in its place. It is not reported as empty.
 */
export function incompleteCells(row: Cells): IncompleteCells | undefined {
  const unreadable = [
    ...(row.unreadable ?? []).filter(({ column }) => filled.has(column)),
    ...(row.year === null || isYear(row.year) ? [] : [{ header: yearHeader, found: String(row.year) }]),
  ].map(({ header, found }) => ({ header, found }));
  const headers = unreadable.map(({ header }) => header);
  const missing = missingCells(row).filter((header) => !headers.includes(header));
  if (missing.length + unreadable.length === 0) return undefined;
  return unreadable.length === 0 ? { missing } : { missing, unreadable };
}

const yearHeader = inventaris.columns.year.header;

/** Whether the cell of a row holds a value that cannot be read. It is blank then, and must not be derived. */
export const isUnreadable = ({ unreadable = [] }: Unreadable, key: string): boolean =>
  unreadable.some(({ column }) => column === key);

const isBlank = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');
