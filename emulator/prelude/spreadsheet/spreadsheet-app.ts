import { callHost, facts } from '../host';
import { define, imitate } from '../imitate';
import { range, type RangeFacts, type SheetFacts } from './range';
import { activeRange, selection, sheet } from './sheet';
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
  callHost('SpreadsheetApp.openById', id);
  return spreadsheet;
}

/** A script that is not bound to a document has no active one. */
function active(): object | null {
  callHost('SpreadsheetApp.getActiveSpreadsheet');
  return facts.bound ? spreadsheet : null;
}

const activeSheet = (): object | null => active() && sheet(selection().sheet);

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function installSpreadsheetApp(): void {
  define(
    'SpreadsheetApp',
    imitate('SpreadsheetApp', {
      getActiveSpreadsheet: active,
      getActive: active,
      getActiveSheet: activeSheet,
      getActiveRange: () => active() && activeRange(),
      getCurrentCell: () => active() && activeRange(),
      openById,
      getUi,
      flush: () => undefined,
    }),
  );
}
