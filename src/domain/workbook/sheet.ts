import { blankOf, type Column, type ColumnValue } from './column';

export interface SheetDefinition<C extends Record<string, Column> = Record<string, Column>> {
  /** Assigned at set-up, so that a renamed sheet is still found. */
  readonly sheetId: number;
  readonly title: string;
  readonly columns: C;
  /** The column with the permanent ID of a row. Rows are found by it, never by position. */
  readonly key: string;
  /** Only the product writes this sheet; people are warned before they edit it. */
  readonly guarded: boolean;
  /** The purpose of the sheet, shown as a note on its first header. */
  readonly purpose: string;
}

export const defineSheet = <C extends Record<string, Column>>(
  sheet: Omit<SheetDefinition<C>, 'key' | 'guarded'> & {
    readonly key?: keyof C & string;
    readonly guarded?: boolean;
  },
): SheetDefinition<C> => ({ guarded: false, ...sheet, key: sheet.key ?? 'id' });

export type RowOf<S extends SheetDefinition> = {
  readonly [K in keyof S['columns']]: ColumnValue<S['columns'][K]>;
};

/** A row with only empty cells. */
export const blankRow = <S extends SheetDefinition>({ columns }: S): RowOf<S> =>
  Object.fromEntries(Object.entries(columns).map(([key, { kind }]) => [key, blankOf[kind]])) as RowOf<S>;

/** A cell whose content does not fit its column. It is flagged, never overwritten. */
export interface CellProblem {
  readonly column: string;
  readonly header: string;
  readonly found: string;
}

/** A row as read from the workbook. `position` is its 1-based row number, valid only for that read. */
export type Stored<R> = R & { readonly position: number; readonly unreadable: readonly CellProblem[] };
