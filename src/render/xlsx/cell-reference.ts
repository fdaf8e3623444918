/** @example columnName(0) //=> 'A'   columnName(27) //=> 'AB' */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}

/** @example cellReference(1, 0) //=> 'B1' (0-based column and row) */
export const cellReference = (column: number, row: number): string => `${columnName(column)}${row + 1}`;
