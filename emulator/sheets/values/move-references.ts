import { columnIndex, columnName } from '../a1';

/** References outside quoted texts; an optional `$` before column and row fixes it. */
const REFERENCE = /"[^"]*"|'[^']*'!|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * The text of a formula after its cell was copied elsewhere; a reference that would leave the grid is lost.
 * @example moveReferences('=A2&$B$1', { down: 1, along: 1 })  //=> '=B3&$B$1'
 */
export function moveReferences(
  formula: string,
  by: { readonly down: number; readonly along: number },
): string {
  return formula.replace(
    REFERENCE,
    (found: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return found;
      const toColumn = columnIndex(column) + (fixedColumn === '$' ? 0 : by.along);
      const toRow = Number(row) + (fixedRow === '$' ? 0 : by.down);
      if (toColumn < 0 || toRow < 1) return '#REF!';
      return `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow}`;
    },
  );
}
