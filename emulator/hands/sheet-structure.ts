import type { JsonObject } from '../json';
import { batchUpdate } from '../sheets/batch-update';
import type { Sheet } from '../sheets/model';
import type { SheetHands } from '../types';
import type { Host } from '../workspace/host';

type Structure = Pick<
  SheetHands,
  | 'addSheet'
  | 'renameSheet'
  | 'insertColumn'
  | 'moveColumn'
  | 'deleteColumn'
  | 'insertRow'
  | 'deleteRow'
  | 'sort'
>;

/** Menu commands on rows, columns and sheets, done by the owner. */
export function sheetStructure(host: Host, sheetOf: (title: string) => Sheet): Structure {
  const change = (request: JsonObject): void => changeAsOwner(host, request);
  const one = (title: string, dimension: 'ROWS' | 'COLUMNS', startIndex: number): JsonObject => {
    const { sheetId } = sheetOf(title).properties;
    return { sheetId, dimension, startIndex, endIndex: startIndex + 1 };
  };
  const insert = (range: JsonObject): void =>
    change({ insertDimension: { range, inheritFromBefore: Number(range['startIndex']) > 0 } });
  const rename = (sheet: Sheet, title: string): JsonObject => ({
    updateSheetProperties: { properties: { sheetId: sheet.properties.sheetId, title }, fields: 'title' },
  });

  return {
    addSheet: (title) => change({ addSheet: { properties: { title } } }),
    renameSheet: (title, to) => change(rename(sheetOf(title), to)),
    insertColumn: (title, before) => insert(one(title, 'COLUMNS', before)),
    insertRow: (title, before) => insert(one(title, 'ROWS', before)),
    deleteColumn: (title, index) => change({ deleteDimension: { range: one(title, 'COLUMNS', index) } }),
    deleteRow: (title, index) => change({ deleteDimension: { range: one(title, 'ROWS', index) } }),
    moveColumn: (title, from, to) =>
      change({
        moveDimension: { source: one(title, 'COLUMNS', from), destinationIndex: to > from ? to + 1 : to },
      }),
    sort: (title, column, ascending = true) => change(sortRequest(sheetOf(title), column, ascending)),
  };
}

function changeAsOwner(host: Host, request: JsonObject): void {
  const place = {
    locale: String(host.book().properties['locale']),
    year: new Date(host.state.clock).getUTCFullYear(),
  };
  const context = { ids: host.ids, place, user: host.state.owner, owner: host.state.owner };
  const { book } = batchUpdate(host.book(), { requests: [request] }, context);
  host.setBook(book, host.state.owner, host.state.clock);
}

function sortRequest({ properties }: Sheet, dimensionIndex: number, ascending: boolean): JsonObject {
  const range = { sheetId: properties.sheetId, startRowIndex: properties.gridProperties.frozenRowCount ?? 0 };
  return {
    sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }] },
  };
}
