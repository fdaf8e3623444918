import type { Host } from '../workspace/host';
import { batchUpdate } from '../sheets/batch-update';
import { putCell, cellAt, usedColumns, usedRows } from '../sheets/cells';
import { draftOf, type Sheet, type Workbook } from '../sheets/model';
import { parseRange, sheetByTitle, type Area } from '../sheets/ranges';
import { spreadsheetResource } from '../sheets/resource';
import { formattedValue } from '../sheets/values/render';
import { typeInto } from '../sheets/values/parse-typed';
import type { JsonObject } from '../json';
import { quoteSheet } from '../sheets/a1';
import type { SheetHands } from '../types';
import type { EditEvent, FireEvents } from './events';

/** The sheet under a person's hands; a wrong title throws, as there is nothing to click on. */
export function sheetHands(host: Host, fire: FireEvents): SheetHands {
  const owner = host.state.owner;
  const locale = (): string => String(host.book().properties['locale']);
  const sheetOf = (title: string): Sheet => required(sheetByTitle(host.book(), title), title);
  const areaOf = (title: string, a1: string): Area => parseRange(host.book(), `${quoteSheet(title)}!${a1}`);
  const shown = (sheet: Sheet, row: number, column: number): string =>
    formattedValue(cellAt(sheet, row, column), locale());

  const change = (request: JsonObject, user = owner): void => {
    const place = { locale: locale(), year: new Date(host.state.clock).getUTCFullYear() };
    const context = { ids: host.ids, place, user, owner };
    const { book } = batchUpdate(host.book(), { requests: [request] }, context);
    host.setBook(book, user, host.state.clock);
  };
  const dimension = (title: string, kind: 'ROWS' | 'COLUMNS', start: number): JsonObject => ({
    sheetId: sheetOf(title).properties.sheetId,
    dimension: kind,
    startIndex: start,
    endIndex: start + 1,
  });

  return {
    titles: () => host.book().sheets.map(({ properties }) => properties.title),
    values: (title) => {
      const sheet = sheetOf(title);
      const columns = usedColumns(sheet);
      return Array.from({ length: usedRows(sheet) }, (_row, row) =>
        Array.from({ length: columns }, (_cell, column) => shown(sheet, row, column)),
      );
    },
    cell: (title, a1) => {
      const { sheet, top, left } = areaOf(title, a1);
      return shown(sheet, top, left);
    },
    type: (title, a1, text, as = owner) => {
      const { sheet, top, left } = areaOf(title, a1);
      const before = shown(sheet, top, left);
      const draft = draftOf(host.book());
      typeAt(draft, title, { top, left }, text, host);
      host.setBook(draft, as, host.state.clock);
      const after = shown(sheetOf(title), top, left);
      return fire(editEvent({ sheet: sheetOf(title), top, left, before, after, as }));
    },
    select: (title, a1) => {
      host.selection = { sheetId: areaOf(title, a1).sheet.properties.sheetId, a1 };
    },
    addSheet: (title) => change({ addSheet: { properties: { title } } }),
    renameSheet: (title, to) =>
      change({
        updateSheetProperties: {
          properties: { sheetId: sheetOf(title).properties.sheetId, title: to },
          fields: 'title',
        },
      }),
    insertColumn: (title, before) =>
      change({
        insertDimension: { range: dimension(title, 'COLUMNS', before), inheritFromBefore: before > 0 },
      }),
    moveColumn: (title, from, to) =>
      change({
        moveDimension: {
          source: dimension(title, 'COLUMNS', from),
          destinationIndex: to > from ? to + 1 : to,
        },
      }),
    deleteColumn: (title, index) =>
      change({ deleteDimension: { range: dimension(title, 'COLUMNS', index) } }),
    insertRow: (title, before) =>
      change({ insertDimension: { range: dimension(title, 'ROWS', before), inheritFromBefore: before > 0 } }),
    deleteRow: (title, index) => change({ deleteDimension: { range: dimension(title, 'ROWS', index) } }),
    sort: (title, column, ascending = true) => change(sortRequest(sheetOf(title), column, ascending)),
    raw: () =>
      JSON.parse(
        JSON.stringify(spreadsheetResource(host.book(), { ranges: [], grid: true, mask: '*' })),
      ) as Record<string, unknown>,
  };
}

function required(sheet: Sheet | undefined, title: string): Sheet {
  if (!sheet) throw new Error(`No sheet named ${title}`);
  return sheet;
}

function typeAt(
  draft: Workbook,
  title: string,
  at: { top: number; left: number },
  text: string,
  host: Host,
): void {
  const sheet = required(sheetByTitle(draft, title), title);
  const place = {
    locale: String(draft.properties['locale']),
    year: new Date(host.state.clock).getUTCFullYear(),
  };
  putCell(sheet, at.top, at.left, typeInto(cellAt(sheet, at.top, at.left), text, place));
}

function sortRequest(sheet: Sheet, column: number, ascending: boolean): JsonObject {
  const startRowIndex = sheet.properties.gridProperties.frozenRowCount ?? 0;
  const range = { sheetId: sheet.properties.sheetId, startRowIndex };
  return {
    sortRange: {
      range,
      sortSpecs: [{ dimensionIndex: column, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }],
    },
  };
}

interface Edit {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly before: string;
  readonly after: string;
  readonly as: string;
}

/** https://developers.google.com/apps-script/guides/triggers/events#edit */
function editEvent({ sheet, top, left, before, after, as }: Edit): EditEvent {
  const { sheetId: id, title, index } = sheet.properties;
  return {
    kind: 'edit',
    as,
    facts: {
      range: { sheet: { id, title, index }, top, left, bottom: top + 1, right: left + 1 },
      ...(before !== '' && { oldValue: before }),
      ...(after !== '' && { value: after }),
    },
  };
}
