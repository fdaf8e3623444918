/** What the sheet adds to an entry. */
export interface CopiedEntry {
  /** Rows of the sheet, from 1, that state its number: its own, then its copies. Absent where there is no copy. */
  readonly sameNumber?: readonly number[];
}

type Row = { readonly id?: string; readonly position: number };

/**
 * The lines of a register, or of the ledger of scans, without copies: of rows with the same number the first counts and the others do not count. They were
 * copied in the sheet, since the product gives each number once. Rows without a number all remain.
 */
export function withoutCopies<R extends { readonly position: number }>(
  rows: readonly R[],
): readonly (R & CopiedEntry)[] {
  const positions = new Map<string, number[]>();
  for (const { id = '', position } of rows as readonly Row[])
    if (id !== '') positions.set(id, [...(positions.get(id) ?? []), position]);
  return rows.flatMap((row) => {
    const sameNumber = positions.get((row as Row).id ?? '') ?? [];
    if (sameNumber.length < 2) return [row];
    return sameNumber[0] === row.position ? [{ ...row, sameNumber }] : [];
  });
}

/** A number that several rows have. */
export interface CopiedNumber {
  readonly id: string;
  readonly rows: readonly number[];
}

export const copiedNumbers = (
  entries: readonly ({ readonly id: string } & CopiedEntry)[],
): readonly CopiedNumber[] =>
  entries.flatMap(({ id, sameNumber }) => (sameNumber ? [{ id, rows: sameNumber }] : []));
