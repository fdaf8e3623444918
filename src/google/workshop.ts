import { officeFolders } from '../domain/scans/office-folders';
import type { Workshop } from '../ports/workshop';
import type { DriveService } from './drive/drive-service';
import { ensureFolders } from './drive/folder-tree';
import { ensureClockTriggers, hasClockTrigger } from './script/triggers';
import { buildWorkbook, furnishWorkbook } from './sheets/build-workbook';
import { emptySheets } from './sheets/empty-sheets';
import type { SheetsService } from './sheets/sheets-service';

export const createWorkshop = (
  sheets: SheetsService,
  drive: DriveService,
  script: GoogleAppsScript.Script.ScriptApp,
): Workshop => ({
  sheets: () => buildWorkbook(sheets),
  furnish: () => furnishWorkbook(sheets),
  empty: (names) => emptySheets(sheets, names),
  folders: (units, archive) => {
    const ensured = ensureFolders(drive, officeFolders(units), archive);
    if (!ensured) return null;
    return { deeds: ensured.made.map((path) => ({ deed: 'FOLDER_ADDED', path })), folders: ensured.ids };
  },
  hasTrigger: () => hasClockTrigger(script),
  triggers: (afresh) => ensureClockTriggers(script, afresh),
});
