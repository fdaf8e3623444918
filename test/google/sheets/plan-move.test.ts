import { instant } from '../../../src/domain/calendar/instant';
import { workbook } from '../../../src/domain/workbook';
import { loadOffice } from '../../../src/google/sheets/load-office';
import { planMove } from '../../../src/google/sheets/transaction/plan-move';
import { planWrite } from '../../../src/google/sheets/transaction/plan-write';
import { writeVerified } from '../../../src/google/sheets/transaction/verified-write';
import { localSheets, type LocalSheets } from './local-sheets';

const { sheetId, columns } = workbook.inventaris;
const width = Object.keys(columns).length;
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const built = localSheets();

/** Six rows with an ID, and a column of somebody’s own. */
function office(skips = false): LocalSheets {
  const sheets = localSheets(built, { pasteSkipsFilteredRows: skips });
  sheets.send({ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } });
  sheets.put(sheetId, 0, width, text('Rak'));
  for (let row = 1; row <= 6; row += 1) {
    sheets.put(sheetId, row, 0, text(`KUL-${row}`));
    sheets.put(sheetId, row, width, text(`rak ${row}`));
  }
  return sheets;
}

const rowsOf = (sheets: LocalSheets, id: number): readonly string[] => {
  const sheet = sheets.book().sheets.find(({ properties }) => properties.sheetId === id)!;
  return sheet.rows
    .map((row) => Array.from(row, (cell) => cell?.userEnteredValue?.stringValue ?? ''))
    .map((cells) => [cells[0], cells[width]].filter(Boolean).join(': '))
    .filter((line) => line !== '');
};
const current = (sheets: LocalSheets) => rowsOf(sheets, sheetId);
const former = (sheets: LocalSheets) => rowsOf(sheets, workbook.inventarisLama.sheetId);

/** Moves the rows with these numbers; `meanwhile` happens between the read and the write. */
function move(sheets: LocalSheets, numbers: readonly number[], meanwhile = (): void => undefined): boolean {
  const caller = { actor: () => 'ppid@example.go.id', actorKey: () => '', now: () => instant(0) };
  const reads = { inventaris: ['id'], inventarisLama: [] } as const;
  const loaded = loadOffice(sheets.service, { ...caller, workbookId: () => 'buku' }, reads);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { snapshot } = loaded.value;
  const rows = (snapshot.rows.inventaris ?? [])
    .filter(({ id }) => numbers.some((each) => id === `KUL-${each}`))
    .map(({ id, position }) => ({ id: String(id), position }));
  const moves = [planMove({ from: 'inventaris', to: 'inventarisLama', rows }, snapshot.layout)];
  meanwhile();
  const plan = { ...planWrite({ updates: [], adoptions: [], inserts: [] }, snapshot), moves };
  return writeVerified(sheets.service, plan, snapshot.layout, (act) => act());
}

test('rows go to the top of the other sheet in their order, with the columns that people added', () => {
  const sheets = office();
  expect(move(sheets, [2, 3, 5])).toBe(true);
  expect(move(sheets, [6])).toBe(true);
  expect(current(sheets)).toEqual(['ID: Rak', 'KUL-1: rak 1', 'KUL-4: rak 4']);
  expect(former(sheets)).toEqual(['ID: Rak', 'KUL-6: rak 6', 'KUL-2: rak 2', 'KUL-3: rak 3', 'KUL-5: rak 5']);
});

test.each([
  [
    'sorted the rows',
    [
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1, endRowIndex: 7 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
    ],
  ],
  [
    'inserted a row',
    [{ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }],
  ],
  [
    'deleted a row',
    [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }],
  ],
])('when somebody %s meanwhile, nothing has moved', (_what, requests) => {
  const [sheets, beside] = [office(), office()];
  beside.send(...requests);
  expect(move(sheets, [2, 3, 5], () => sheets.send(...requests))).toBe(false);
  expect(current(sheets)).toEqual(current(beside));
  expect(former(sheets).slice(1)).toEqual([]);
});

test.each([true, false])('a filter hides no row from the move (pastes skip hidden rows: %s)', (skips) => {
  const sheets = office(skips);
  const range = { sheetId, startRowIndex: 0, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: width };
  sheets.send({
    setBasicFilter: { filter: { range, criteria: { 0: { hiddenValues: ['KUL-3', 'KUL-4'] } } } },
  });
  expect(move(sheets, [2, 3, 5])).toBe(true);
  expect(former(sheets).slice(1)).toEqual(['KUL-2: rak 2', 'KUL-3: rak 3', 'KUL-5: rak 5']);
  expect(current(sheets).slice(1)).toEqual(['KUL-1: rak 1', 'KUL-4: rak 4', 'KUL-6: rak 6']);
});

test('all rows of a sheet may move', () => {
  const sheets = office();
  sheets.send({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 7, endIndex: 500 } } });
  expect(move(sheets, [1, 2, 3, 4, 5, 6])).toBe(true);
  expect(current(sheets)).toEqual(['ID: Rak']);
  expect(former(sheets)).toHaveLength(7);
});
