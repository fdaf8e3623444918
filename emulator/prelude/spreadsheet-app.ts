import { callHost, facts } from './host';
import { define, imitate } from './imitate';
import { range, type RangeFacts } from './range';
import { activeRange, selection, sheet, type SheetFacts } from './sheet';
import { getUi } from './ui';

interface BookProperties {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
}

const properties = (): BookProperties => callHost('SpreadsheetApp.properties') as BookProperties;

function sheetByName(title: string): object | null {
  const found = callHost('SpreadsheetApp.sheetByName', title) as SheetFacts | null;
  return found && sheet(found);
}

const sheets = (): SheetFacts[] => callHost('SpreadsheetApp.sheets') as SheetFacts[];

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheet: object = imitate('Spreadsheet', {
  getId: () => facts.spreadsheetId,
  getUrl: () => `https://docs.google.com/spreadsheets/d/${facts.spreadsheetId}/edit`,
  getName: () => properties().title,
  getSpreadsheetLocale: () => properties().locale,
  getSpreadsheetTimeZone: () => properties().timeZone,
  getSheetByName: sheetByName,
  getSheets: () => sheets().map(sheet),
  getActiveSheet: () => sheet(selection().sheet),
  getActiveRange: activeRange,
  getActiveCell: activeRange,
  getCurrentCell: activeRange,
  getRange: (a1: string) =>
    range(callHost('SpreadsheetApp.rangeByName', sheets()[0]?.id, a1) as RangeFacts, sheet),
  setActiveSheet: (target: { activate(): object }) => target.activate(),
  toast: (message: string, title = '') => void callHost('SpreadsheetApp.Spreadsheet.toast', message, title),
});

function openById(id: string): object {
  if (id !== facts.spreadsheetId)
    throw new Error('You do not have permission to access the requested document.');
  return spreadsheet;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function installSpreadsheetApp(): void {
  define(
    'SpreadsheetApp',
    imitate('SpreadsheetApp', {
      getActiveSpreadsheet: () => spreadsheet,
      getActive: () => spreadsheet,
      getActiveSheet: () => sheet(selection().sheet),
      getActiveRange: activeRange,
      getCurrentCell: activeRange,
      openById,
      getUi,
      flush: () => undefined,
    }),
  );
}
