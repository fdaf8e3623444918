import { workbook, type SheetName } from '../../domain/workbook';
import type { SheetsService } from './sheets-service';
import { BACKUP_SHEET_ID } from './backup';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** One atomic write: clears values; formats, dropdowns and notes stay. Row 1 holds the headers; the backup sheet has none. */
export function emptySheets(service: SheetsService, names: readonly SheetName[]): void {
  const rows = names.map((name) => emptied(workbook[name].sheetId, 1));
  service.update({ requests: [...rows, emptied(BACKUP_SHEET_ID, 0)] }, 'spreadsheetId');
}

const emptied = (sheetId: number, startRowIndex: number): Request => ({
  updateCells: { range: { sheetId, startRowIndex }, fields: 'userEnteredValue' },
});
