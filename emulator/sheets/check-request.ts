import { badRequest } from '../errors';
import { parseFieldMask } from '../field-mask';
import { asList, asObject, type Json, type JsonObject } from '../json';
import { checkImitated, checkMaskImitated } from '../schema/check-imitated';
import { imitatedSheets } from '../schema/imitated';
import { readPayload } from '../schema/read-payload';
import { strangePath } from '../schema/schema';
import { sheetsSchema as sheets } from '../schema/sheets-schema';
import { requestHandlers } from './requests';

/** The message that the `fields` of each request refers to. */
const MASKED: Readonly<Record<string, string>> = {
  updateCells: 'CellData',
  appendCells: 'CellData',
  repeatCell: 'CellData',
  updateSheetProperties: 'SheetProperties',
  updateSpreadsheetProperties: 'SpreadsheetProperties',
  updateDimensionProperties: 'DimensionProperties',
  updateDeveloperMetadata: 'DeveloperMetadata',
  updateNamedRange: 'NamedRange',
  updateProtectedRange: 'ProtectedRange',
  updateBanding: 'BandedRange',
  updateFilterView: 'FilterView',
};

const MESSAGE = 'BatchUpdateSpreadsheetRequest';

const READING = {
  schema: sheets,
  table: { ...imitatedSheets, Request: '*' },
  api: 'google.apps.sheets.v4',
  from: 'body',
  unknown: 'refused',
} as const;

/** The batch as Google reads it. Names, types and values of all requests are checked before the first is applied. */
export function readRequests(resource: JsonObject): JsonObject {
  const read = readPayload(READING, MESSAGE, resource);
  const { requests, ...rest } = read;
  checkImitated(READING, MESSAGE, { ...rest, requests: asList(requests).filter(isKnown) });
  return read;
}

/** Unknown kinds of requests are reported by the batch itself. */
const isKnown = (request: Json): boolean =>
  Object.keys(asObject(request)).every((kind) => requestHandlers[kind] !== undefined);

/** Checks that an update mask names only fields that exist and are imitated. */
export function checkUpdateMask(kind: string, body: JsonObject): void {
  const message = MASKED[kind];
  const { fields } = body;
  if (message === undefined || typeof fields !== 'string' || fields === '') return;
  const mask = parseFieldMask(fields);
  const strange = strangePath(sheets, message, mask);
  if (strange !== undefined) throw badRequest(`Invalid field: ${strange}`);
  checkMaskImitated(READING, message, mask);
}
