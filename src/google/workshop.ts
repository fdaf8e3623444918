import { officeFolders } from '../domain/scans/office-folders';
import type { Workshop } from '../ports/workshop';
import type { DriveService } from './drive/drive-service';
import { ensureFolders } from './drive/folder-tree';
import { ensureClockTriggers } from './script/triggers';
import { buildWorkbook, furnishWorkbook } from './sheets/build-workbook';
import type { SheetsService } from './sheets/sheets-service';

export const createWorkshop = (
  sheets: SheetsService,
  drive: DriveService,
  script: GoogleAppsScript.Script.ScriptApp,
): Workshop => ({
  sheets: () => buildWorkbook(sheets),
  furnish: () => furnishWorkbook(sheets),
  folders: (units, known) => {
    const { ids, made } = ensureFolders(drive, officeFolders(units), known);
    return { deeds: made.map((path) => ({ deed: 'FOLDER_ADDED', path })), folders: ids };
  },
  triggers: (afresh) => ensureClockTriggers(script, afresh),
});
