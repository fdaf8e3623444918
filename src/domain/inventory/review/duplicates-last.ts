import type { InventoryRow } from '../../workbook/inventaris';

/** Columns that only the product writes. They are empty in a copy of the cells that people type. */
export const systemColumns = [
  'typedBy',
  'decision',
  'reason',
  'decidedBy',
  'decidedAt',
  'register',
  'entry',
  'returned',
  'guard',
] as const satisfies readonly (keyof InventoryRow)[];

type Row = { readonly id?: unknown } & { readonly [K in (typeof systemColumns)[number]]?: unknown };

/**
 * The rows in their order, but duplicates of an ID after all others. Of rows with the same ID, the original is the one
 * with the most cells written by the product, or the first of equals: sorting may move a copy above its original.
 */
export function duplicatesLast<R extends object>(rows: readonly R[]): readonly R[] {
  const originals = new Map<unknown, R>();
  const idOf = (row: Row): unknown => row.id;
  let copies = 0;
  for (const row of rows) {
    const known = originals.get(idOf(row));
    if (known && idOf(row) !== '') copies += 1;
    if (!known || weight(row) > weight(known)) originals.set(idOf(row), row);
  }
  if (copies === 0) return rows;
  const isCopy = (row: R): boolean => idOf(row) !== '' && originals.get(idOf(row)) !== row;
  return [...rows.filter((row) => !isCopy(row)), ...rows.filter(isCopy)];
}

const weight = (row: Row): number =>
  systemColumns.filter((key) => row[key] !== undefined && row[key] !== '' && row[key] !== null).length;
