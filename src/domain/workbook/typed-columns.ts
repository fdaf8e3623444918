import type { Column, TypedField } from './column';
import { inventaris, type InventoryRow } from './inventaris';

type Columns = typeof inventaris.columns;
type KeysWith<Shape> = {
  [K in keyof Columns]: Columns[K] extends { readonly typed: TypedField } & Shape ? K : never;
}[keyof Columns];

/** An inventory column that staff fill in. The unit is not among them, because a form takes it from its list. */
export type TypedColumn = KeysWith<unknown>;
export type TypedCells = Pick<InventoryRow, TypedColumn>;
/** A typed column whose cells may be unreadable. */
type CheckedColumn = KeysWith<{ readonly kind: 'number' } | { readonly choices: readonly string[] }>;
type GuardedColumn =
  | KeysWith<{ readonly typed: { readonly guarded: string } }>
  | Exclude<EnteredColumn, KeysWith<{ readonly choices: readonly string[] }>>;
export type EnteredColumn = KeysWith<{ readonly typed: { readonly entered: true } }>;

/** Every column of the inventory by its key. */
export const inventoryColumns: Readonly<Record<TypedColumn, Column> & Partial<Record<string, Column>>> =
  inventaris.columns;

const keysWhere = <K extends TypedColumn>(
  fits: (column: Column, field: TypedField) => boolean,
): readonly K[] =>
  Object.entries<Column>(inventaris.columns).flatMap(([key, column]) =>
    column.typed && fits(column, column.typed) ? [key as K] : [],
  );

export const typedColumns = keysWhere<TypedColumn>(() => true);
export const checkedColumns = keysWhere<CheckedColumn>(
  ({ kind, choices }) => kind === 'number' || choices !== undefined,
);
/** Columns whose text may reveal a secret or personal data: the marked ones, and every text that the DIP takes over. */
export const guardedColumns = keysWhere<GuardedColumn>(
  ({ kind, choices }, { guarded, entered }) =>
    guarded !== undefined || (entered === true && kind === 'text' && choices === undefined),
);
/** Columns that the DIP takes over. */
export const enteredColumns = keysWhere<EnteredColumn>((_column, { entered }) => entered === true);

/** What a decision is about; how and where the document is kept may be recorded after it. */
export const contentColumns: readonly ('subBagian' | TypedColumn)[] = [
  'subBagian',
  ...typedColumns.filter((key) => key !== 'printedPlace' && key !== 'unscannable'),
];

/** The typed cells of a row, without columns that were not read. */
export const typedCellsOf = <R extends Partial<TypedCells>>(row: R): Pick<R, TypedColumn & keyof R> =>
  Object.fromEntries(typedColumns.flatMap((key) => (key in row ? [[key, row[key]]] : []))) as Pick<
    R,
    TypedColumn & keyof R
  >;
