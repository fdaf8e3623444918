import type { OfficeInspector } from '../ports/office-inspector';
import { MARKED_FIELDS, type MarkedDrive } from './drive/custody';
import { inspectFolders, repairFolders } from './drive/folders/repair-folders';
import { withWorkbook } from './drive/folders/shared-drive';
import { openFiles, revoke, shareOffice } from './drive/share-office';
import { classify } from './errors';
import { consentOf } from './script/consent';
import { missingTriggers } from './script/triggers';
import { becomeIndonesian } from './sheets/locale';
import { unlockedRows } from './sheets/locks';
import type { SheetsService } from './sheets/sheets-service';
import type { PublishedFault, SheetFaults } from '../domain/health/inspection';
import { headerKey } from '../domain/text/normalise';
import { sheetNames, workbook, type SheetName } from '../domain/workbook';
import type { Column } from '../domain/workbook/column';
import { columnMark } from './sheets/rows/layout';
import { survey, type Site } from './sheets/survey-workbook';

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
  published: (fileId, folderId) => publishedFault(drive, fileId, folderId),
  openFiles: () => openFiles(drive),
  revoke: (fileId, grantId) => revoke(drive.service, fileId, grantId),
  share: (person, archive) => shareOffice(drive, person, archive, workbookId()),
});

function publishedFault(
  { service, custody }: MarkedDrive,
  fileId: string,
  folderId: string,
): PublishedFault | null {
  const file = service.get(fileId, MARKED_FIELDS);
  if (!file) return null;
  custody.note([file]);
  if (custody.isForeignPublication(fileId)) return 'typed';
  return file.parents !== undefined && !file.parents.includes(folderId) ? 'outside' : null;
}

/** Null where the Drive API is not enabled. */
function unlessOff<T>(inspect: () => T): T | null {
  try {
    return inspect();
  } catch (error) {
    if (classify(error) === 'API_OFF') return null;
    throw error;
  }
}

/** Sheets and columns that set-up would have to create; writes nothing. */
export function inspectWorkbook(service: SheetsService): SheetFaults {
  const site = survey(service);
  const sheets = sheetNames.filter((name) => !site.sheets.has(workbook[name].sheetId));
  const columns = sheetNames
    .filter((name) => !sheets.includes(name))
    .flatMap((name) => missingColumns(name, site));
  return { sheets, columns, locality: site.locality, unlocked: unlockedRows(site) };
}

const missingColumns = (name: SheetName, site: Site): SheetFaults['columns'] => {
  const headers = new Set((site.headers.get(name) ?? []).map(headerKey));
  return Object.entries(workbook[name].columns as Record<string, Column>)
    .filter(([key, { header }]) => !site.marks.has(columnMark(name, key)) && !headers.has(headerKey(header)))
    .map(([, { header }]) => ({ sheet: name, header }));
};
