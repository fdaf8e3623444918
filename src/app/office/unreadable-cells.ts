import type { UnreadableCell } from '../../domain/health/finding';
import { sheetNames, type SheetName } from '../../domain/workbook';
import type { Stored } from '../../domain/workbook/sheet';
import type { Reads } from '../../ports/execution';

/** Rows of the inventory name their own faults, and the Log, all text, is checked by its chain. */
const checked = sheetNames.filter((name) => name !== 'inventaris' && name !== 'log');

/** Every column of the sheets that a check-up looks into: free text too may hold the error of a formula. */
export const checkedColumns: Reads = Object.fromEntries(checked.map((name) => [name, 'all']));

type Rows = { readonly [S in SheetName]?: readonly Stored<object>[] };

/** Every cell of what was read that does not hold what its column is for. */
export const unreadableIn = (rows: Rows): readonly UnreadableCell[] =>
  checked.flatMap((sheet) =>
    (rows[sheet] ?? []).flatMap(({ position: row, unreadable }) =>
      unreadable.map(({ header, found }) => ({ sheet, row, header, found })),
    ),
  );
