import { officeFolders } from '../domain/scans/office-folders';
import type { Provisioner } from '../ports/provisioner';
import type { MarkedDrive } from './drive/custody';
import { ensureFolders } from './drive/folder-tree';
import { ensureTriggers, hasTrigger } from './script/triggers';
import { buildWorkbook, formatWorkbook } from './sheets/build-workbook';
import { applyLocks } from './sheets/locks';
import { emptySheets } from './sheets/empty-sheets';
import type { SheetsService } from './sheets/sheets-service';

export const createProvisioner = (
  sheets: SheetsService,
  drive: MarkedDrive,
  script: GoogleAppsScript.Script.ScriptApp,
): Provisioner => ({
  sheets: () => buildWorkbook(sheets),
  lock: () => void applyLocks(sheets),
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
