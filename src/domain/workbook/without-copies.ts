/** What the sheet adds to an entry. */
export interface CopiedRow {
  /** Rows of the sheet, from 1, that state its number: its own, then its copies. Absent where there is no copy. */
  readonly sameNumber?: readonly number[];
  /** Neither the Log nor their content tells which of these rows is the entry: none of them is announced. */
  readonly isUndecided?: true;
}

/** The row, from 1, that is the entry of a number; null if nothing tells which one. */
export type Originals = ReadonlyMap<string, number | null>;

type Row = { readonly id?: string; readonly position: number };

const positionsOf = (rows: readonly Row[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const { id = '', position } of rows)
    if (id !== '') positions.set(id, [...(positions.get(id) ?? []), position]);
  return positions;
};

/** Whether a number is in several rows: they were copied in the sheet, since the product gives each number once. */
export const hasCopies = (rows: readonly Row[]): boolean =>
  [...positionsOf(rows).values()].some((positions) => positions.length > 1);

/**
 * The lines of a register, or of the ledger of scans, without copies: of rows with the same number the original counts, in a register the
 * one that the Log confirms; if no original is known the first row. Rows without a number all remain.
 */
export function withoutCopies<R extends { readonly position: number }>(
  rows: readonly R[],
  originals?: Originals,
): readonly (R & CopiedRow)[] {
  const positions = positionsOf(rows);
  return rows.flatMap((row) => {
    const { id = '', position }: Row = row;
    const alike = positions.get(id) ?? [];
    if (alike.length < 2) return [row];
    const original = alike.find((each) => each === originals?.get(id));
    const own = original ?? alike[0];
    if (own !== position) return [];
    const sameNumber = [own, ...alike.filter((each) => each !== own)];
    return [
      { ...row, sameNumber, ...(originals && original === undefined && { isUndecided: true as const }) },
    ];
  });
}

/** A number that several rows have. */
export interface CopiedNumber extends Pick<CopiedRow, 'isUndecided'> {
  readonly id: string;
  readonly rows: readonly number[];
}

export const copiedNumbers = (
  entries: readonly ({ readonly id: string } & CopiedRow)[],
): readonly CopiedNumber[] =>
  entries.flatMap(({ id, sameNumber, isUndecided }) =>
    sameNumber ? [{ id, rows: sameNumber, ...(isUndecided && { isUndecided }) }] : [],
  );
