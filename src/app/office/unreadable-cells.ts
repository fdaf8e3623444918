import type { UnreadableCell } from '../../domain/health/finding';
import { sheetNames, workbook, type SheetName } from '../../domain/workbook';
import type { Column } from '../../domain/workbook/column';
import type { Stored } from '../../domain/workbook/sheet';
import type { Reads } from '../../ports/execution';

/** Rows of the inventory name their own faults, and the Log, all text, is checked by its chain. */
const checked = sheetNames.filter((name) => name !== 'inventaris' && name !== 'log');

const canBeUnreadable = ({ kind, choices }: Column): boolean => kind !== 'text' || choices !== undefined;

/** Columns that hold something else than free text, of every sheet that a check-up looks into. */
export const checkedColumns: Reads = Object.fromEntries(
  checked.map((name) => [
    name,
    Object.entries(workbook[name].columns as Record<string, Column>)
      .filter(([, column]) => canBeUnreadable(column))
      .map(([key]) => key),
  ]),
);

type Rows = { readonly [S in SheetName]?: readonly Stored<object>[] };

/** Every cell of what was read that does not hold what its column is for. */
export const unreadableIn = (rows: Rows): readonly UnreadableCell[] =>
  checked.flatMap((sheet) =>
    (rows[sheet] ?? []).flatMap(({ position: row, unreadable }) =>
      unreadable.map(({ header, found }) => ({ sheet, row, header, found })),
    ),
  );
