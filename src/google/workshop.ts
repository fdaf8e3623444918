import { inboxOf, scanFolderOf } from '../domain/scans/scan-move';
import type { Workshop } from '../ports/workshop';
import type { DriveService } from './drive/drive-service';
import { ensureFolders, ROOT } from './drive/folder-tree';
import { ensureClockTriggers } from './script/triggers';
import { buildWorkbook, furnishWorkbook } from './sheets/build-workbook';
import type { SheetsService } from './sheets/sheets-service';

const FOLDERS = [ROOT, 'Duplikat', 'Karantina', 'Asli', 'Arsip', 'Laporan', 'Publik'];

export const createWorkshop = (
  sheets: SheetsService,
  drive: DriveService,
  script: GoogleAppsScript.Script.ScriptApp,
): Workshop => ({
  sheets: () => buildWorkbook(sheets),
  furnish: () => furnishWorkbook(sheets),
  folders: (units, known) => {
    const paths = [...FOLDERS, ...units.flatMap((unit) => [inboxOf(unit), scanFolderOf(unit)])];
    const { ids, made } = ensureFolders(drive, paths, known);
    return { deeds: made.map((path) => ({ deed: 'FOLDER_ADDED', path })), folders: ids };
  },
  triggers: () => ensureClockTriggers(script),
});
