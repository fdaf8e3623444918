import { officeFolders } from '../domain/scans/office-folders';
import type { Provisioner } from '../ports/provisioner';
import type { MarkedDrive } from './drive/custody';
import { ensureFolders } from './drive/folders/folder-tree';
import { ensureTriggers, hasTrigger } from './script/triggers';
import { buildWorkbook, formatWorkbook } from './sheets/build-workbook';
import { applyLocks } from './sheets/locks';
import type { SheetsService } from './sheets/sheets-service';
import { workbook, type SheetName } from '../domain/workbook';
import { BACKUP_SHEET_ID } from './sheets/backup';

export const createProvisioner = (
  sheets: SheetsService,
  drive: MarkedDrive,
  script: GoogleAppsScript.Script.ScriptApp,
): Provisioner => ({
  sheets: () => buildWorkbook(sheets),
  lock: () => applyLocks(sheets),
  applyFormatting: () => formatWorkbook(sheets),
  empty: (names) => emptySheets(sheets, names),
  folders: (units, archive) => {
    const ensured = ensureFolders(drive, officeFolders(units), archive);
    if (!ensured) return null;
    const actions = [
      ...ensured.foreign.map((path) => ({ action: 'FOLDER_FOREIGN', path }) as const),
      ...ensured.made.map((path) => ({ action: 'FOLDER_ADDED', path }) as const),
    ];
    return { actions, folders: ensured.ids };
  },
  hasTrigger: () => hasTrigger(script),
  triggers: (afresh) => ensureTriggers(script, afresh),
});

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** One atomic write: clears values; formats, dropdowns and notes stay. Row 1 holds the headers; the backup sheet has none. */
function emptySheets(service: SheetsService, names: readonly SheetName[]): void {
  const rows = names.map((name) => emptied(workbook[name].sheetId, 1));
  service.update({ requests: [...rows, emptied(BACKUP_SHEET_ID, 0)] }, 'spreadsheetId');
}

const emptied = (sheetId: number, startRowIndex: number): Request => ({
  updateCells: { range: { sheetId, startRowIndex }, fields: 'userEnteredValue' },
});
