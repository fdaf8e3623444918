import type { Caretaker } from '../ports/caretaker';
import type { DriveService } from './drive/drive-service';
import { inspectFolders, mendFolders } from './drive/mend-folders';
import { editorsOf, PERMISSIONS, shareOffice } from './drive/share-office';
import { consentOf } from './script/consent';
import { missingTriggers } from './script/triggers';
import { inspectWorkbook } from './sheets/inspect-workbook';
import type { SheetsService } from './sheets/sheets-service';

export const createCaretaker = (
  sheets: SheetsService,
  drive: DriveService,
  script: GoogleAppsScript.Script.ScriptApp,
  permissions: Parameters<typeof shareOffice>[0],
  workbookId: () => string,
): Caretaker => ({
  consent: () => consentOf(script),
  sheets: () => inspectWorkbook(sheets),
  folders: (units, archive) => inspectFolders(drive, units, archive),
  triggers: () => missingTriggers(script),
  mendFolders: (units, archive) => mendFolders(drive, units, archive),
  editors: (folderId) => editorsOf(drive.get(folderId, PERMISSIONS), drive.get(workbookId(), PERMISSIONS)),
  share: (person, folderId) => shareOffice(permissions, person, folderId, workbookId()),
});
