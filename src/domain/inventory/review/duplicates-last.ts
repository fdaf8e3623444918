import type { InventoryRow } from '../../workbook/inventaris';

/** What only the product writes into a row: a copy that somebody makes of the cells that people type has none of it. */
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
 * The rows in their order, copies that bear another row's ID behind them all. Of rows with one ID the original is the one
 * in which the product has written most, of equals the first: sorting may bring a copy to the top.
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
