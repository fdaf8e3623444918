import type { CellProblem } from '../workbook/sheet';
import type { InventoryRow } from '../workbook/inventaris';
import type { Vouched } from './as-logged';
import { missingCells } from './required-cells';

export type RowProblem =
  | { readonly code: 'CELL_MISSING'; readonly header: string }
  | { readonly code: 'CELL_UNREADABLE'; readonly header: string; readonly found: string }
  | { readonly code: 'UNIT_UNKNOWN'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'SAME_DOCUMENT'; readonly rowId: string }
  | { readonly code: 'LANE_CLOSED'; readonly unit: string }
  | { readonly code: 'DECISION_TYPED' | 'TYPIST_TYPED'; readonly found: string };

type Row = Pick<InventoryRow, 'id' | 'subBagian' | 'title' | 'year' | 'category'> & {
  readonly unreadable?: readonly CellProblem[];
} & Vouched;

/** What is wrong with a row as it stands, each with what is needed to say how to mend it. Never stops the other rows. */
export function rowProblems(
  row: Row,
  units: readonly string[],
  twin: string | undefined,
): readonly RowProblem[] {
  const unreadable = row.unreadable ?? [];
  const unreadableHeaders = new Set(unreadable.map(({ header }) => header));
  const missing = missingCells(row).filter((header) => !unreadableHeaders.has(header));
  const unknownUnit = row.subBagian !== '' && !units.includes(row.subBagian);
  return [
    ...unreadable.map(({ header, found }): RowProblem => ({ code: 'CELL_UNREADABLE', header, found })),
    ...missing.map((header): RowProblem => ({ code: 'CELL_MISSING', header })),
    ...(unknownUnit ? [{ code: 'UNIT_UNKNOWN', found: row.subBagian, known: units } as const] : []),
    ...(twin === undefined ? [] : [{ code: 'SAME_DOCUMENT', rowId: twin } as const]),
    ...(row.handTyped ?? []).map(typedProblem),
  ];
}

const typedProblem = ({ column, found }: CellProblem): RowProblem => ({
  code: column === 'decision' ? 'DECISION_TYPED' : 'TYPIST_TYPED',
  found,
});
