import type { JsonObject } from '../json';
import { quoteSheet } from '../sheets/a1';
import { cellAt, usedColumns, usedRows } from '../sheets/cells';
import type { Row, Sheet, Cell } from '../sheets/model';
import { parseRange, sheetByTitle, type Area } from '../sheets/ranges';
import { spreadsheetResource } from '../sheets/resource';
import { formattedValue } from '../sheets/values/render';
import type { Host } from '../workspace/host';
import { changeEvent, type FireEvents } from './events';
import { sheetStructure } from './sheet-structure';
import { pasteIntoSheet } from './paste-into-sheet';
import { typeIntoSheet } from './type-into-sheet';
import type { Execution } from '../runtime/execution';

/** The change is made when the call returns; the promise is that of the onChange triggers it set off. */
export type Changed = Promise<readonly Execution[]>;

/** Rows of cells of one length. */
export type Block = readonly (readonly Cell[])[];

/** What a person does by hand in the sheet. Rows and columns are zero-based indexes. */
export interface SheetUser {
  titles(): string[];
  /** Displayed texts of the used range. */
  values(title: string): string[][];
  cell(title: string, a1: string): string;
  /**
   * Types a text, or pastes lines of plain text, each parsed like typing; then fires onEdit once.
   * @param text a cell's text, or rows of texts of one length
   * @returns the executions that it set off
   */
  type(
    title: string,
    a1: string,
    text: string | readonly (readonly string[])[],
    as?: string,
  ): Promise<readonly Execution[]>;
  /**
   * Pastes cells that come from elsewhere, format and all, then fires onEdit once as typing does. A formula brings what it
   * came to (`effectiveValue`), as it is not calculated here.
   * @param cells a cell, or rows of cells of one length
   */
  paste(title: string, a1: string, cells: Cell | Block, as?: string): Promise<readonly Execution[]>;
  select(title: string, a1: string): void;
  /** Opens the spreadsheet: onOpen, then installable onOpen triggers. */
  open(as?: string): Promise<readonly Execution[]>;
  addSheet(title: string, as?: string): Changed;
  renameSheet(title: string, to: string, as?: string): Changed;
  /** File > Settings > Locale. */
  setLocale(locale: string, as?: string): Changed;
  /** The tab's own menu, Duplicate: the copy stands behind it as `Copy of ...`. */
  duplicateSheet(title: string, as?: string): Changed;
  insertColumn(title: string, beforeIndex: number, as?: string): Changed;
  moveColumn(title: string, from: number, to: number, as?: string): Changed;
  deleteColumn(title: string, index: number, as?: string): Changed;
  insertRow(title: string, beforeIndex: number, as?: string): Changed;
  /** "Add rows at the bottom"; they have no formats or dropdowns, since none are promised. */
  appendRows(title: string, count: number, as?: string): Changed;
  deleteRow(title: string, index: number, as?: string): Changed;
  deleteRows(title: string, index: number, count: number, as?: string): Changed;
  /** Hides a row; nothing of it is lost. */
  hideRow(title: string, index: number, as?: string): Changed;
  /** The rows below the frozen header. */
  sort(title: string, columnIndex: number, ascending?: boolean, as?: string): Changed;
  /** A deep copy of everything, or of one sheet: developer metadata, protections and validations included. */
  raw(title?: string): Record<string, unknown>;
}

/** The sheet under a person's hands; a wrong title throws, as there is nothing to click on. */
export function sheetUser(host: Host, fire: FireEvents): SheetUser {
  return {
    titles: () => host.book().sheets.map(({ properties }) => properties.title),
    values: (title) => valuesOf(host, sheetOf(host, title)),
    cell: (title, a1) => {
      const { sheet, top, left } = areaOf(host, title, a1);
      return shown(host, sheet, top, left);
    },
    open: async (as = host.state.owner) => fire({ kind: 'open', as, facts: {} }),
    type: async (title, a1, text, as = host.state.owner) =>
      fire(typeIntoSheet(host, areaOf(host, title, a1), text, as), changeEvent('EDIT', as)),
    paste: async (title, a1, cell, as = host.state.owner) =>
      fire(pasteIntoSheet(host, areaOf(host, title, a1), cell, as), changeEvent('EDIT', as)),
    select: (title, a1) => {
      host.selection = { sheetId: areaOf(host, title, a1).sheet.properties.sheetId, a1 };
    },
    ...sheetStructure(host, (title) => sheetOf(host, title), fire),
    raw: (title) => JSON.parse(JSON.stringify(everything(host, title))) as Record<string, unknown>,
  };
}

const everything = (host: Host, title?: string): JsonObject =>
  spreadsheetResource(host.book(), {
    ranges: title === undefined ? [] : [quoteSheet(title)],
    grid: true,
    mask: '*',
  });

function sheetOf(host: Host, title: string): Sheet {
  const sheet = sheetByTitle(host.book(), title);
  if (!sheet) throw new Error(`No sheet named ${title}`);
  return sheet;
}

function areaOf(host: Host, title: string, a1: string): Area {
  sheetOf(host, title);
  return parseRange(host.book(), `${quoteSheet(title)}!${a1}`);
}

/** What a cell displays. */
export const shown = (host: Host, sheet: Sheet, row: number, column: number): string =>
  formattedValue(cellAt(sheet, row, column), String(host.book().properties['locale']));

function valuesOf(host: Host, sheet: Sheet): string[][] {
  const columns = usedColumns(sheet);
  const locale = String(host.book().properties['locale']);
  return sheet.rows.slice(0, usedRows(sheet)).map((row) => {
    const texts = shownRow(row, locale);
    return Array.from({ length: columns }, (_cell, column) => texts[column] ?? '');
  });
}

/** Rows are never changed, only replaced: each is put into words once, as long as the locale stays. */
const shownRows = new WeakMap<Row, { readonly locale: string; readonly texts: readonly string[] }>();

function shownRow(row: Row, locale: string): readonly string[] {
  const known = shownRows.get(row);
  if (known?.locale === locale) return known.texts;
  const texts = Array.from(row, (cell) => formattedValue(cell, locale));
  shownRows.set(row, { locale, texts });
  return texts;
}
