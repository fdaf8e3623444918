/** Methods of this Workspace that imitate a differently named method of Google's. */
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
 * A method's name as Google's messages write it: with its class, without the service.
 * @example googleName('SpreadsheetApp.Ui.showSidebar') //=> 'Ui.showSidebar'
 */
export function googleName(name: string): string {
  if (/^(Sheets|Drive)\./.test(name)) return name;
  return RENAMED[name] ?? name.split('.').slice(-2).join('.');
}
