import { asList, isList, isObject, type Json, type JsonObject } from '../json';
import { fieldsOf, memberType } from '../schema/schema';
import { sheetsSchema } from '../schema/sheets-schema';
import type { Workbook } from './model';
import { areaOf, cellOf } from './ranges';

/** The kinds of places in a request, and how each is resolved in the workbook. */
const PLACES: Readonly<Record<string, (book: Workbook, place: JsonObject) => unknown>> = {
  GridRange: areaOf,
  GridCoordinate: cellOf,
};

/** Skipped: cells are many and contain no places. */
const WITHOUT_PLACES = new Set(['RowData', 'CellData']);

/** Checks that every range and cell that a request names, at any depth, exists in the workbook; throws Google's message otherwise. */
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
