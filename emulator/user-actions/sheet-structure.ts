import type { JsonObject } from '../json';
import type { Dimension } from '../sheets/dimensions';
import type { Sheet } from '../sheets/model';
import type { Host } from '../workspace/host';
import { changeSheet } from './change-sheet';
import { changeEvent, type ChangeType, type FireEvents } from './events';
import type { Execution } from '../runtime/execution';
import type { SheetUser } from './sheet-user';

type Structure = Pick<
  SheetUser,
  | 'addSheet'
  | 'renameSheet'
  | 'duplicateSheet'
  | 'setLocale'
  | 'insertColumn'
  | 'moveColumn'
  | 'deleteColumn'
  | 'insertRow'
  | 'appendRows'
  | 'deleteRow'
  | 'deleteRows'
  | 'hideRow'
  | 'sort'
>;

/** Menu commands on rows, columns and sheets, by default as the owner. Each takes effect synchronously; then the onChange triggers run. */
export function sheetStructure(host: Host, sheetOf: (title: string) => Sheet, fire: FireEvents): Structure {
  const owner = host.state.owner;
  const change = (type: ChangeType, request: JsonObject, as = owner): Promise<readonly Execution[]> => {
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
