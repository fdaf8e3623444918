import { asList, isList, isObject, type Json, type JsonObject } from '../json';
import { fieldsOf, memberType } from '../schema/schema';
import { sheetsSchema } from '../schema/sheets-schema';
import type { Workbook } from './model';
import { areaOf, cellOf } from './ranges';

/** What places there are in a request, and how each is looked for in the workbook. */
const PLACES: Readonly<Record<string, (book: Workbook, place: JsonObject) => unknown>> = {
  GridRange: areaOf,
  GridCoordinate: cellOf,
};

/** Cells are many and hold no places. */
const WITHOUT_PLACES = new Set(['RowData', 'CellData']);

/** Every range and cell that a request names, however deep, is one that the workbook has; throws Google's words otherwise. */
export function checkRanges(book: Workbook, message: string, value: JsonObject): void {
  const find = PLACES[message];
  if (find) {
    find(book, value);
    return;
  }
  const fields = fieldsOf(sheetsSchema, message);
  for (const [name, member] of Object.entries(value)) {
    const type = memberType(fields.get(name) ?? '*');
    if (sheetsSchema[type] !== undefined && !WITHOUT_PLACES.has(type))
      membersOf(member).forEach((each) => checkRanges(book, type, each));
  }
}

const membersOf = (value: Json | undefined): readonly JsonObject[] =>
  (isList(value) ? asList(value) : [value]).filter(isObject);
