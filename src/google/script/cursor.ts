import type { Cursor } from '../../ports/cursor';

/** The selection of whoever runs the script (Apps Script reference, Spreadsheet.getCurrentCell). */
export const createCursor = (book: () => GoogleAppsScript.Spreadsheet.Spreadsheet): Cursor => ({
  where: () => {
    const cell = book().getCurrentCell();
    return cell === null ? null : { sheetId: cell.getSheet().getSheetId(), row: cell.getRow() };
  },
  goTo: (sheetId, row) => {
    const sheet = book()
      .getSheets()
      .find((candidate) => candidate.getSheetId() === sheetId);
    sheet?.getRange(row, 1).activate();
  },
});
