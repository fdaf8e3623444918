import { createHash } from 'node:crypto';
import type { JsonObject } from '../json';
import { quoteSheet } from '../sheets/a1';
import { newStyles, rowWriter, type RowWriter } from '../sheets/cell-codec';
import { cellAt, usedColumns, usedRows } from '../sheets/cells';
import type { Cell, Row, Sheet, Workbook } from '../sheets/model';
import { parseRange, sheetByTitle, type Area } from '../sheets/ranges';
import { spreadsheetResource } from '../sheets/resource';
import { formattedValue } from '../sheets/values/render';
import type { Host } from '../workspace/host';
import { changeEvent, type FireEvents } from './events';
import { sheetStructure, type SheetStructure } from './sheet-structure';
import { editCells, pasted, typed, type Block } from './edit-cells';
import type { Execution } from '../runtime/execution';

/** What people do in the user interface of Sheets. Rows and columns are zero-based; a title that does not exist throws. */
export interface SheetUser extends SheetStructure {
  titles(): string[];
  /** Displayed texts of the used range. */
  values(title: string): string[][];
  cell(title: string, a1: string): string;
  /**
   * Types a text, or pastes lines of plain text, each parsed as typing is; then fires onEdit once.
   * @param text a cell's text, or rows of texts of the same length
   * @returns the executions that it caused
   */
  type(title: string, a1: string, text: string | Block<string>, as?: string): Promise<readonly Execution[]>;
  /**
   * Pastes cells from elsewhere with their formats, then fires onEdit once, as typing does. A formula brings its result
   * (`effectiveValue`), because formulas are not calculated here.
   * @param cells a cell, or rows of cells of the same length
   */
  paste(title: string, a1: string, cells: Cell | Block<Cell>, as?: string): Promise<readonly Execution[]>;
  select(title: string, a1: string): void;
  /** Opens the spreadsheet: onOpen, then installable onOpen triggers. */
  open(as?: string): Promise<readonly Execution[]>;
  /** A line for the spreadsheet and one for each sheet, with the SHA-256 of all it holds; equal as long as nothing was changed. */
  fingerprint(): readonly string[];
  /** A deep copy of the spreadsheet or of one sheet, including developer metadata, protections and validations. */
  raw(title?: string): Record<string, unknown>;
}

export function sheetUser(host: Host, fire: FireEvents): SheetUser {
  const writer = rowWriter(newStyles());
  return {
    titles: () => host.book().sheets.map(({ properties }) => properties.title),
    values: (title) => valuesOf(host, sheetOf(host, title)),
    cell: (title, a1) => {
      const { sheet, top, left } = areaOf(host, title, a1);
      return shown(host, sheet, top, left);
    },
    open: async (as = host.state.owner) => fire({ kind: 'open', as, facts: {} }),
    type: async (title, a1, text, as = host.state.owner) =>
      fire(editCells(host, areaOf(host, title, a1), text, as, typed), changeEvent('EDIT', as)),
    paste: async (title, a1, cell, as = host.state.owner) =>
      fire(editCells(host, areaOf(host, title, a1), cell, as, pasted), changeEvent('EDIT', as)),
    select: (title, a1) => {
      host.selection = { sheetId: areaOf(host, title, a1).sheet.properties.sheetId, a1 };
    },
    ...sheetStructure(host, (title) => sheetOf(host, title), fire),
    fingerprint: () => fingerprintOf(host.book(), writer),
    raw: (title) => JSON.parse(JSON.stringify(everything(host, title))) as Record<string, unknown>,
  };
}

const everything = (host: Host, title?: string): JsonObject =>
  spreadsheetResource(host.book(), {
    ranges: title === undefined ? [] : [quoteSheet(title)],
    grid: true,
    mask: '*',
  });

function fingerprintOf({ sheets, ...book }: Workbook, { write }: RowWriter): readonly string[] {
  const line = (name: string, parts: readonly string[]): string =>
    `${name} ${createHash('sha256').update(parts.join('\n')).digest('hex')}`;
  return [
    line('spreadsheet', [JSON.stringify(book)]),
    ...sheets.map(({ rows, ...sheet }) =>
      line(sheet.properties.title, [JSON.stringify(sheet), ...rows.map(write)]),
    ),
  ];
}

function sheetOf(host: Host, title: string): Sheet {
  const sheet = sheetByTitle(host.book(), title);
  if (!sheet) throw new Error(`No sheet named ${title}`);
  return sheet;
}

function areaOf(host: Host, title: string, a1: string): Area {
  sheetOf(host, title);
  return parseRange(host.book(), `${quoteSheet(title)}!${a1}`);
}

const shown = (host: Host, sheet: Sheet, row: number, column: number): string =>
  formattedValue(cellAt(sheet, row, column), String(host.book().properties['locale']));

function valuesOf(host: Host, sheet: Sheet): string[][] {
  const columns = usedColumns(sheet);
  const locale = String(host.book().properties['locale']);
  return sheet.rows.slice(0, usedRows(sheet)).map((row) => {
    const texts = shownRow(row, locale);
    return Array.from({ length: columns }, (_cell, column) => texts[column] ?? '');
  });
}

/** Rows are immutable, so each is formatted once for each locale. */
const shownRows = new WeakMap<Row, { readonly locale: string; readonly texts: readonly string[] }>();

function shownRow(row: Row, locale: string): readonly string[] {
  const known = shownRows.get(row);
  if (known?.locale === locale) return known.texts;
  const texts = Array.from(row, (cell) => formattedValue(cell, locale));
  shownRows.set(row, { locale, texts });
  return texts;
}
