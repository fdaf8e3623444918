/** Methods of this Workspace that stand for another of Google's. */
const RENAMED: Readonly<Record<string, string>> = {
  'ScriptApp.createTrigger': 'ScriptApp.newTrigger',
  'SpreadsheetApp.properties': 'Spreadsheet.getName',
  'SpreadsheetApp.sheets': 'Spreadsheet.getSheets',
  'SpreadsheetApp.sheetByName': 'Spreadsheet.getSheetByName',
  'SpreadsheetApp.rangeByName': 'Spreadsheet.getRange',
  'SpreadsheetApp.active': 'SpreadsheetApp.getActiveRange',
  'SpreadsheetApp.Sheet.size': 'Sheet.getMaxRows',
};

/**
 * A method as Google's messages name it: by its class, without the service.
 * @example googleName('SpreadsheetApp.Ui.showSidebar') //=> 'Ui.showSidebar'
 */
export function googleName(name: string): string {
  if (/^(Sheets|Drive)\./.test(name)) return name;
  return RENAMED[name] ?? name.split('.').slice(-2).join('.');
}
