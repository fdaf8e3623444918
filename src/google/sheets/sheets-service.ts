import type { Repeatable } from '../repeat';
import Schema = GoogleAppsScript.Sheets.Schema;

/** The part of the Sheets advanced service (v4) that the adapters use, bound to one workbook. */
export interface SheetsService {
  /** spreadsheets.values.batchGetByDataFilter */
  readValues(request: Schema.BatchGetValuesByDataFilterRequest): Schema.BatchGetValuesByDataFilterResponse;
  /** spreadsheets.batchUpdate: all requests are validated, then applied together or not at all. */
  update(
    request: Schema.BatchUpdateSpreadsheetRequest,
    fields: string,
  ): Schema.BatchUpdateSpreadsheetResponse;
  /** spreadsheets.get with a field mask. */
  describe(fields: string): Schema.Spreadsheet;
  /** spreadsheets.developerMetadata.search */
  searchMetadata(request: Schema.SearchDeveloperMetadataRequest): Schema.SearchDeveloperMetadataResponse;
}

/** The write is never repeated: a lost response may belong to a write that succeeded. */
export const sheetsRepeatable: Repeatable<SheetsService> = {
  readValues: 'reads',
  describe: 'reads',
  searchMetadata: 'reads',
  update: null,
};
