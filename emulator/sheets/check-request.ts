import { badRequest } from '../errors';
import { parseFieldMask } from '../field-mask';
import type { JsonObject } from '../json';
import { checkPayload, strangePath } from '../schema/schema';
import { sheets } from '../schema/sheets';

/** The message that the `fields` of each request speaks of. */
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

/** Kinds, names and types of all requests are looked at before the first is applied. */
export const checkRequests = (resource: JsonObject): void =>
  checkPayload(sheets, 'BatchUpdateSpreadsheetRequest', resource);

/** An update mask may only name fields that there are. */
export function checkUpdateMask(kind: string, body: JsonObject): void {
  const message = MASKED[kind];
  const { fields } = body;
  if (message === undefined || typeof fields !== 'string' || fields === '') return;
  const strange = strangePath(sheets, message, parseFieldMask(fields));
  if (strange !== undefined) throw badRequest(`Invalid field: ${strange}`);
}
