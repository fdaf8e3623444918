import type { JsonObject } from '../json';
import type { Dimension } from '../sheets/dimensions';
import type { Sheet } from '../sheets/model';
import type { Host } from '../workspace/host';
import { changeSheet } from './change-sheet';
import { changeEvent, type ChangeType, type FireEvents } from './events';
import type { Execution } from '../runtime/execution';

/** The change has been made when the call returns; the promise resolves with the onChange triggers that it caused. */
type Changed = Promise<readonly Execution[]>;

/** Changes of sheets, rows and columns; rows and columns are zero-based. */
export interface SheetStructure {
  addSheet(title: string, as?: string): Changed;
  renameSheet(title: string, to: string, as?: string): Changed;
  /** File > Settings > Locale. */
  setLocale(locale: string, as?: string): Changed;
  /** Duplicate in the tab's menu; the copy is placed after the original and named `Copy of ...`. */
  duplicateSheet(title: string, as?: string): Changed;
  /** Delete in the tab's menu. */
  deleteSheet(title: string, as?: string): Changed;
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
}

/** Menu commands on rows, columns and sheets, by default as the owner. Each takes effect synchronously; then the onChange triggers run. */
export function sheetStructure(
  host: Host,
  sheetOf: (title: string) => Sheet,
  fire: FireEvents,
): SheetStructure {
  const owner = host.state.owner;
  const change = (type: ChangeType, request: JsonObject, as = owner): Changed => {
    changeSheet(host, [request], as);
    return fire(changeEvent(type, as));
  };
  const some = (title: string, dimension: Dimension, startIndex: number, count: number): JsonObject => {
    const { sheetId } = sheetOf(title).properties;
    return { sheetId, dimension, startIndex, endIndex: startIndex + count };
  };
  const one = (title: string, dimension: Dimension, at: number): JsonObject => some(title, dimension, at, 1);
  const insertion = (range: JsonObject): JsonObject => ({
    insertDimension: { range, inheritFromBefore: Number(range['startIndex']) > 0 },
  });
  const rename = (sheet: Sheet, title: string): JsonObject => ({
    updateSheetProperties: { properties: { sheetId: sheet.properties.sheetId, title }, fields: 'title' },
  });
  const hiding = (range: JsonObject): JsonObject => ({
    updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
  });
  const enlargement = (title: string, length: number): JsonObject => ({
    appendDimension: { sheetId: sheetOf(title).properties.sheetId, dimension: 'ROWS', length },
  });
  const removal = (range: JsonObject): JsonObject => ({ deleteDimension: { range } });
  const movement = (title: string, from: number, to: number): JsonObject => ({
    moveDimension: { source: one(title, 'COLUMNS', from), destinationIndex: to > from ? to + 1 : to },
  });

  return {
    addSheet: (title, as) => change('INSERT_GRID', { addSheet: { properties: { title } } }, as),
    renameSheet: (title, to, as) => change('OTHER', rename(sheetOf(title), to), as),
    setLocale: (locale, as) =>
      change('OTHER', { updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } }, as),
    duplicateSheet: (title, as) =>
      change('INSERT_GRID', { duplicateSheet: { sourceSheetId: sheetOf(title).properties.sheetId } }, as),
    deleteSheet: (title, as) =>
      change('REMOVE_GRID', { deleteSheet: { sheetId: sheetOf(title).properties.sheetId } }, as),
    insertColumn: (title, at, as) => change('INSERT_COLUMN', insertion(one(title, 'COLUMNS', at)), as),
    insertRow: (title, at, as) => change('INSERT_ROW', insertion(one(title, 'ROWS', at)), as),
    appendRows: (title, length, as) => change('INSERT_ROW', enlargement(title, length), as),
    deleteColumn: (title, at, as) => change('REMOVE_COLUMN', removal(one(title, 'COLUMNS', at)), as),
    deleteRow: (title, at, as) => change('REMOVE_ROW', removal(one(title, 'ROWS', at)), as),
    deleteRows: (title, at, count, as) => change('REMOVE_ROW', removal(some(title, 'ROWS', at, count)), as),
    hideRow: (title, at, as) => change('OTHER', hiding(one(title, 'ROWS', at)), as),
    moveColumn: (title, from, to, as) => change('OTHER', movement(title, from, to), as),
    sort: (title, column, ascending = true, as = owner) =>
      change('OTHER', sortRequest(sheetOf(title), column, ascending), as),
  };
}

function sortRequest({ properties }: Sheet, dimensionIndex: number, ascending: boolean): JsonObject {
  const range = { sheetId: properties.sheetId, startRowIndex: properties.gridProperties.frozenRowCount ?? 0 };
  return {
    sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }] },
  };
}
