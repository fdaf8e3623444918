import type { JsonObject } from '../json';
import { quoteSheet } from '../sheets/a1';
import { cellAt, usedColumns, usedRows } from '../sheets/cells';
import type { Row, Sheet } from '../sheets/model';
import { parseRange, sheetByTitle, type Area } from '../sheets/ranges';
import { spreadsheetResource } from '../sheets/resource';
import { formattedValue } from '../sheets/values/render';
import type { Host } from '../workspace/host';
import { changeEvent, type FireEvents } from './events';
import { sheetStructure } from './sheet-structure';
import type { SheetUser } from './sheet-user';
import { pasteIntoSheet } from './paste-into-sheet';
import { typeIntoSheet } from './type-into-sheet';

export function createSheetUser(host: Host, fire: FireEvents): SheetUser {
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
