import { cleanUp, openOffice } from '../office';

afterAll(cleanUp);

/* Google's messages for refusals; their sources are stated in emulator/, or in docs/unconfirmed.md. */
const b = (...requests: readonly string[]): string =>
  `Sheets.Spreadsheets.batchUpdate({ requests: [${requests.join(', ')}] }, ID)`;
const frozen = (name: string, count: number): string =>
  `{ updateSheetProperties: { properties: { gridProperties: { ${name}: ${count} } }, fields: 'gridProperties.${name}' } }`;
const hide = `{ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }`;
const deletion = (dimension: string, startIndex: number, endIndex: number): string =>
  `{ deleteDimension: { range: { dimension: '${dimension}', startIndex: ${startIndex}, endIndex: ${endIndex} } } }`;
const title = 'x'.repeat(101);
const long = 'The sheet name cannot be greater than 100 characters.';

test.each<[code: string, message: string]>([
  [
    b(deletion('ROWS', 1000, 1001)),
    "Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
  ],
  [
    b(deletion('COLUMNS', 30, 31)),
    "Cannot delete a column that doesn't exist. Tried to delete column index 30 but there are only 26 columns.",
  ],
  [
    b(frozen('frozenRowCount', 1), deletion('ROWS', 1, 1000)),
    'it is not possible to delete all non-frozen rows.',
  ],
  [
    b(frozen('frozenRowCount', 3), deletion('ROWS', 2, 1000)),
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    b(frozen('frozenColumnCount', 1), deletion('COLUMNS', 1, 26)),
    'Sorry, it is not possible to delete all non-frozen columns.',
  ],
  [
    b(frozen('frozenRowCount', 5), frozen('rowCount', 5)),
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [b(deletion('ROWS', 0, 1000)), "You can't delete all the rows on the sheet."],
  [b(frozen('frozenRowCount', -1)), 'Invalid number of frozen rows or columns: it is negative.'],
  [b(hide), "You can't hide all the sheets in a document."],
  [
    b(`{ addSheet: { properties: { sheetId: 5 } } }`, hide, `{ deleteSheet: { sheetId: 5 } }`),
    "You can't remove all the visible sheets in a document.",
  ],
  [b(`{ addSheet: { properties: { sheetId: 0 } } }`), 'Sheet with id 0 already exists.'],
  [b(`{ duplicateSheet: { newSheetId: 0 } }`), 'Sheet with id 0 already exists.'],
  [b(`{ addSheet: { properties: { sheetId: -1 } } }`), 'Sheet id must be non-negative.'],
  [b(`{ addSheet: { properties: { index: -1 } } }`), 'Invalid sheet index: -1'],
  [b(`{ addSheet: { properties: { title: '${title}' } } }`), long],
  [b(`{ duplicateSheet: { newSheetName: '${title}' } }`), long],
  [b(`{ updateSheetProperties: { properties: { title: '${title}' }, fields: 'title' } }`), long],
  [
    b(`{ updateCells: { start: { rowIndex: 5000 }, rows: [], fields: 'note' } }`),
    'GridCoordinate.rowIndex[5000] is after last row in grid[999]',
  ],
  [
    b(`{ cutPaste: { source: { endRowIndex: 1 }, destination: { columnIndex: 26 } } }`),
    'GridCoordinate.columnIndex[26] is after last column in grid[25]',
  ],
  [
    b(
      `{ addChart: { chart: { spec: {}, position: { overlayPosition: { anchorCell: { rowIndex: 1000 } } } } } }`,
    ),
    'GridCoordinate.rowIndex[1000] is after last row in grid[999]',
  ],
  [
    b(`{ updateCells: { start: { rowIndex: -1 }, rows: [], fields: 'note' } }`),
    'GridCoordinate.rowIndex[-1] is negative',
  ],
  [
    b(`{ insertDimension: { range: { dimension: 'ROWS', startIndex: 1001, endIndex: 1002 } } }`),
    'range.startIndex is larger than current grid size (1000)',
  ],
  [`SpreadsheetApp.getActiveSheet().getRange(0, 1)`, 'The starting row of the range is too small.'],
  [`SpreadsheetApp.getActiveSheet().getRange(1, 0)`, 'The starting column of the range is too small.'],
  [
    `SpreadsheetApp.getActiveSheet().getRange(1, 1, 0)`,
    'The number of rows in the range must be at least 1.',
  ],
  [
    `SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 0)`,
    'The number of columns in the range must be at least 1.',
  ],
  [
    `Sheets.Spreadsheets.Values.update({ range: 'B1', values: [[1]] }, ID, 'A1', { valueInputOption: 'RAW' })`,
    "Request range[Sheet1!A1] does not match value's range[Sheet1!B1]",
  ],
  [`DriveApp.getFileById('')`, 'Invalid argument: id'],
  [`DriveApp.getFolderById('')`, 'Invalid argument: id'],
  [`SpreadsheetApp.openById('')`, 'Invalid argument: id'],
])('%s', async (code, message) => {
  const { script } = openOffice();
  expect((await script(code)).error?.message).toContain(message);
});

test('titles of 100 characters and rows that are not frozen may go', async () => {
  const { call, ws } = openOffice();
  const requests = [
    { addSheet: { properties: { title: 'y'.repeat(100) } } },
    {
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    { deleteDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 1000 } } },
  ];
  await call('Sheets.Spreadsheets.batchUpdate', { requests }, ws.spreadsheetId);
  expect(ws.sheets.titles()).toEqual(['Sheet1', 'y'.repeat(100)]);
});

test('people cannot delete all rows that are not frozen either', async () => {
  const { call, ws } = openOffice();
  const properties = { gridProperties: { frozenRowCount: 1, rowCount: 5 } };
  const fields = 'gridProperties(frozenRowCount,rowCount)';
  await call(
    'Sheets.Spreadsheets.batchUpdate',
    { requests: [{ updateSheetProperties: { properties, fields } }] },
    ws.spreadsheetId,
  );
  expect(() => ws.sheets.deleteRows('Sheet1', 1, 4)).toThrow(
    'it is not possible to delete all non-frozen rows.',
  );
});
