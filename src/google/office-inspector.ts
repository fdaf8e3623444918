import type { OfficeInspector } from '../ports/office-inspector';
import type { MarkedDrive } from './drive/custody';
import { inspectFolders, repairFolders } from './drive/repair-folders';
import { withWorkbook } from './drive/shared-drive';
import { officeEditors, shareOffice } from './drive/share-office';
import { classify } from './errors';
import { consentOf } from './script/consent';
import { missingTriggers } from './script/triggers';
import { inspectWorkbook } from './sheets/inspect-workbook';
import { becomeIndonesian } from './sheets/locale';
import type { SheetsService } from './sheets/sheets-service';

export const createOfficeInspector = (
  sheets: SheetsService,
  drive: MarkedDrive,
  script: GoogleAppsScript.Script.ScriptApp,
  workbookId: () => string,
): OfficeInspector => ({
  consent: () => consentOf(script),
  sheets: () => inspectWorkbook(sheets),
  folders: (units, archive) =>
    unlessOff(() => withWorkbook(drive.service, inspectFolders(drive, units, archive), workbookId())),
  triggers: () => missingTriggers(script),
  repairFolders: (units, archive) => repairFolders(drive, units, archive),
  becomeIndonesian: (zone) => becomeIndonesian(sheets, zone),
  editors: (archive) => officeEditors(drive.service, archive, workbookId()),
  share: (person, archive) => shareOffice(drive, person, archive, workbookId()),
});

/** Null where the Drive API is not enabled. */
function unlessOff<T>(inspect: () => T): T | null {
  try {
    return inspect();
  } catch (error) {
    if (classify(error) === 'API_OFF') return null;
    throw error;
  }
}
