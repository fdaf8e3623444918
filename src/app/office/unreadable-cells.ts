import type { UnreadableCell } from '../../domain/health/finding';
import { formerSheets, sheetNames, type SheetName } from '../../domain/workbook';
import type { Stored } from '../../domain/workbook/sheet';
import type { Reads } from '../../ports/execution';

/**
 * The inventory reports its own problems in Masalah; the Log is text only and is verified by its chain. Nothing is decided
 * by what is kept of former Kegiatan.
 */
const checked = sheetNames.filter((name) => !['inventaris', 'log', ...formerSheets].includes(name));

/** Every column of the checked sheets: free text may contain formula errors too. */
export const checkedColumns: Reads = Object.fromEntries(checked.map((name) => [name, 'all']));

type Rows = { readonly [S in SheetName]?: readonly Stored<object>[] };

/** Every cell whose value does not match the type of its column. */
export const unreadableIn = (rows: Rows): readonly UnreadableCell[] =>
  checked.flatMap((sheet) =>
    (rows[sheet] ?? []).flatMap(({ position: row, unreadable }) =>
      unreadable.map(({ header, found }) => ({ sheet, row, header, found })),
    ),
  );
