import { officeFolders } from '../domain/scans/office-folders';
import type { Provisioner } from '../ports/provisioner';
import type { DriveService } from './drive/drive-service';
import { ensureFolders } from './drive/folder-tree';
import { ensureTriggers, hasTrigger } from './script/triggers';
import { buildWorkbook, formatWorkbook } from './sheets/build-workbook';
import { emptySheets } from './sheets/empty-sheets';
import type { SheetsService } from './sheets/sheets-service';

export const createProvisioner = (
  sheets: SheetsService,
  drive: DriveService,
  script: GoogleAppsScript.Script.ScriptApp,
): Provisioner => ({
  sheets: () => buildWorkbook(sheets),
  applyFormatting: () => formatWorkbook(sheets),
  empty: (names) => emptySheets(sheets, names),
  folders: (units, archive) => {
    const ensured = ensureFolders(drive, officeFolders(units), archive);
    if (!ensured) return null;
    return { actions: ensured.made.map((path) => ({ action: 'FOLDER_ADDED', path })), folders: ensured.ids };
  },
  hasTrigger: () => hasTrigger(script),
  triggers: (afresh) => ensureTriggers(script, afresh),
});
