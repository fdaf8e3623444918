import { badRequest } from '../errors';
import type { FieldMask } from '../field-mask';
import { strangePath } from '../schema/schema';
import { sheetsSchema as sheets } from '../schema/sheets-schema';

const ANSWERS: Readonly<Record<string, string>> = {
  'Sheets.Spreadsheets.get': 'Spreadsheet',
  'Sheets.Spreadsheets.batchUpdate': 'BatchUpdateSpreadsheetResponse',
  'Sheets.Spreadsheets.Values.get': 'ValueRange',
  'Sheets.Spreadsheets.Values.batchGet': 'BatchGetValuesResponse',
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': 'BatchGetValuesByDataFilterResponse',
  'Sheets.Spreadsheets.Values.update': 'UpdateValuesResponse',
  'Sheets.Spreadsheets.Values.append': 'AppendValuesResponse',
  'Sheets.Spreadsheets.Values.batchUpdate': 'BatchUpdateValuesResponse',
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': 'BatchUpdateValuesByDataFilterResponse',
  'Sheets.Spreadsheets.Values.clear': 'ClearValuesResponse',
};

/** The Sheets API's message for an invalid response mask says no more than this (the path is in its details). */
export function checkAnswerMask(method: string, mask: FieldMask): FieldMask {
  const message = ANSWERS[method];
  if (message !== undefined && strangePath(sheets, message, mask) !== undefined)
    throw badRequest('Request contains an invalid argument.');
  return mask;
}
