import type { Cell } from '../sheets/model';
import type { Execution } from '../runtime/execution';

/** The change has been made when the call returns; the promise resolves with the onChange triggers that it caused. */
export type Changed = Promise<readonly Execution[]>;

/** Rows of cells, all of the same length. */
export type Block = readonly (readonly Cell[])[];

/**
 * What people do in the user interface of Sheets. Rows and columns are zero-based; a title that does not exist throws.
 */
export interface SheetUser {
  titles(): string[];
  /** Displayed texts of the used range. */
  values(title: string): string[][];
  cell(title: string, a1: string): string;
  /**
   * Types a text, or pastes lines of plain text, each parsed as typing is; then fires onEdit once.
   * @param text a cell's text, or rows of texts of the same length
   * @returns the executions that it caused
   */
  type(
    title: string,
    a1: string,
    text: string | readonly (readonly string[])[],
    as?: string,
  ): Promise<readonly Execution[]>;
  /**
   * Pastes cells from elsewhere with their formats, then fires onEdit once, as typing does. A formula brings its result
   * (`effectiveValue`), because formulas are not calculated here.
   * @param cells a cell, or rows of cells of the same length
   */
  paste(title: string, a1: string, cells: Cell | Block, as?: string): Promise<readonly Execution[]>;
  select(title: string, a1: string): void;
  /** Opens the spreadsheet: onOpen, then installable onOpen triggers. */
  open(as?: string): Promise<readonly Execution[]>;
  addSheet(title: string, as?: string): Changed;
  renameSheet(title: string, to: string, as?: string): Changed;
  /** File > Settings > Locale. */
  setLocale(locale: string, as?: string): Changed;
  /** Duplicate in the tab's menu; the copy is placed after the original and named `Copy of ...`. */
  duplicateSheet(title: string, as?: string): Changed;
  insertColumn(title: string, beforeIndex: number, as?: string): Changed;
  moveColumn(title: string, from: number, to: number, as?: string): Changed;
  deleteColumn(title: string, index: number, as?: string): Changed;
  insertRow(title: string, beforeIndex: number, as?: string): Changed;
  /** "Add rows at the bottom". The rows have no formats or dropdowns, because Google documents none. */
  appendRows(title: string, count: number, as?: string): Changed;
  deleteRow(title: string, index: number, as?: string): Changed;
  deleteRows(title: string, index: number, count: number, as?: string): Changed;
  hideRow(title: string, index: number, as?: string): Changed;
  /** Sorts the rows below the frozen header. */
  sort(title: string, columnIndex: number, ascending?: boolean, as?: string): Changed;
  /** A deep copy of the spreadsheet or of one sheet, including developer metadata, protections and validations. */
  raw(title?: string): Record<string, unknown>;
}
