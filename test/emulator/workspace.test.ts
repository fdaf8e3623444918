import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUp, openOffice, OWNER, type Office } from './office';

afterAll(cleanUp);

async function worked(): Promise<Office> {
  const office = openOffice({}, { persist: true, spreadsheetName: 'Buku' });
  const { ws } = office;
  await ws.sheets.type('Sheet1', 'A1', '13/02/2026');
  await ws.sheets.type('Sheet1', 'C3', "'007");
  await office.call(
    'Sheets.Spreadsheets.batchUpdate',
    {
      requests: [
        {
          addSheet: {
            properties: {
              sheetId: 5,
              title: 'Data',
              gridProperties: { rowCount: 50, columnCount: 3, frozenRowCount: 1 },
            },
          },
        },
        {
          updateCells: {
            start: { sheetId: 5 },
            rows: [
              {
                values: [
                  { userEnteredValue: { formulaValue: '=1' }, note: 'n' },
                  { userEnteredValue: { boolValue: false } },
                ],
              },
            ],
            fields: '*',
          },
        },
        {
          setDataValidation: {
            range: { sheetId: 5, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 },
            rule: { condition: { type: 'BOOLEAN' } },
          },
        },
        {
          repeatCell: {
            range: { sheetId: 5, startRowIndex: 0, endRowIndex: 1 },
            cell: { userEnteredFormat: { textFormat: { bold: true } } },
            fields: 'userEnteredFormat',
          },
        },
        {
          updateDimensionProperties: {
            range: { sheetId: 5, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
            properties: { pixelSize: 50 },
            fields: 'pixelSize',
          },
        },
        { addProtectedRange: { protectedRange: { range: { sheetId: 5 }, warningOnly: true } } },
        {
          createDeveloperMetadata: {
            developerMetadata: {
              metadataKey: 'k',
              visibility: 'DOCUMENT',
              location: { dimensionRange: { sheetId: 5, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } },
            },
          },
        },
      ],
    },
    ws.spreadsheetId,
  );
  return office;
}

test('reopening goes on where it was', async () => {
  const office = await worked();
  await office.value(
    `PropertiesService.getScriptProperties().setProperty('a', 'b'); ScriptApp.newTrigger('call').timeBased().everyHours(1).create(); return 1`,
  );
  await office.ws.clock.advance(1000);
  const { ws } = office;
  const state = [ws.sheets.raw(), ws.spreadsheetId, ws.clock.now(), ws.triggers, ws.sheets.titles()];
  const again = (await office.reopen()).ws;
  expect([
    again.sheets.raw(),
    again.spreadsheetId,
    again.clock.now(),
    again.triggers,
    again.sheets.titles(),
  ]).toEqual(state);
  expect(again.sheets.cell('Sheet1', 'A1')).toBe('13/02/2026');
  expect(again.sheets.values('Sheet1')[2]).toEqual(['', '', '007']);
});

test('the fingerprint names the sheet that was changed, and is the same again once that is undone', async () => {
  const { ws } = await worked();
  const before = ws.sheets.fingerprint();
  const cell = ws.sheets.cell('Sheet1', 'B3');
  await ws.sheets.type('Sheet1', 'B3', 'lain');
  const changed = ws.sheets.fingerprint();
  expect(changed.filter((line) => !before.includes(line)).map((line) => line.split(' ')[0])).toEqual([
    'Sheet1',
  ]);
  await ws.sheets.type('Sheet1', 'B3', cell);
  expect(ws.sheets.fingerprint()).toEqual(before);
});

test('reopening without closing, as after a crash, loses nothing that was answered', async () => {
  const office = await worked();
  await office.value(
    `Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('x')); PropertiesService.getScriptProperties().setProperty('a', 'b'); return 1`,
  );
  const crashed = office.ws;
  const again = openOffice({}, { folder: office.folder, project: office.project, persist: true });
  expect(again.ws.sheets.raw()).toEqual(crashed.sheets.raw());
  expect(again.ws.drive.find('a.txt')).toBe(crashed.drive.find('a.txt'));
  expect(await again.value(`return PropertiesService.getScriptProperties().getProperty('a')`)).toBe('b');
});

test('ids never come twice, not even when the counter was lost', async () => {
  const draw = (office: Office) =>
    office.value<string[]>(`return Array.from({ length: 40 }, () => Utilities.getUuid())`);
  const office = openOffice({}, { persist: true });
  const before = readFileSync(join(office.folder, 'workspace.json'), 'utf8');
  const first = await draw(office);
  writeFileSync(join(office.folder, 'workspace.json'), before);
  const again = await draw(openOffice({}, { folder: office.folder, project: office.project, persist: true }));
  expect(new Set([...first, ...again]).size).toBe(80);
});

test('the project is read afresh at each opening', async () => {
  const office = openOffice({ 'A.js': 'function version() { return 1; }' }, { persist: true });
  const version = async ({ ws }: Office) =>
    (await ws.run({ function: 'version', as: OWNER, from: 'editor' })).result;
  expect(await version(office)).toBe(1);
  writeFileSync(join(office.project, 'A.js'), 'function version() { return 2; }');
  expect(await version(await office.reopen())).toBe(2);
});

test('a change rewrites only the sheets that changed', async () => {
  const office = await worked();
  const files = (): string[] =>
    (JSON.parse(readFileSync(join(office.folder, 'workbook.json'), 'utf8')) as { sheets: string[] }).sheets;
  const [first, second] = files();
  await office.ws.sheets.type('Data', 'A2', 'x');
  expect(files()[0]).toBe(first);
  expect(files()[1]).not.toBe(second);
  expect(existsSync(join(office.folder, second ?? ''))).toBe(false);
});

test('every execution is in the log file', async () => {
  const office = await worked();
  await office.script('throw new Error("x")');
  const lines = readFileSync(join(office.folder, 'executions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string });
  expect(lines).toHaveLength(office.ws.executions.length);
  expect(lines.at(-1)?.status).toBe('failed');
});

test('with persist: false the folder keeps Drive and mail only', async () => {
  const office = openOffice();
  await office.ws.sheets.type('Sheet1', 'A1', 'x');
  for (const file of ['workspace.json', 'workbook.json', 'executions.jsonl'])
    expect(existsSync(join(office.folder, file))).toBe(false);
  expect(existsSync(join(office.folder, 'Drive'))).toBe(true);
});

describe('the actions of a person', () => {
  test('type, rename, insert, move, delete and sort', async () => {
    const { ws } = openOffice();
    const { sheets } = ws;
    sheets.addSheet('Data');
    for (const [a1, text] of Object.entries({
      A1: 'Nama',
      B1: 'Nilai',
      A2: 'b',
      B2: '2',
      A3: 'a',
      B3: '10',
      A4: 'c',
      B4: '1',
    }))
      await sheets.type('Data', a1, text);
    sheets.renameSheet('Data', 'Register');
    await ws.run({
      function: 'body',
      as: OWNER,
      from: 'editor',
      args: [
        `Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: { properties: { sheetId: SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Register').getSheetId(), gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' } }] }, ID)`,
        [],
      ],
    });
    sheets.sort('Register', 1, true);
    expect(sheets.values('Register')).toEqual([
      ['Nama', 'Nilai'],
      ['c', '1'],
      ['b', '2'],
      ['a', '10'],
    ]);
    sheets.sort('Register', 0, false);
    sheets.moveColumn('Register', 0, 1);
    sheets.insertRow('Register', 1);
    sheets.deleteRow('Register', 4);
    sheets.insertColumn('Register', 0);
    expect(sheets.values('Register')).toEqual([
      ['', 'Nilai', 'Nama'],
      ['', '', ''],
      ['', '1', 'c'],
      ['', '2', 'b'],
    ]);
    sheets.deleteColumn('Register', 0);
    expect(sheets.cell('Register', 'A1')).toBe('Nilai');
    expect(() => sheets.values('Data')).toThrow('No sheet named Data');
  });

  test('see a copy of the spreadsheet that changes nothing', () => {
    const { sheets } = openOffice().ws;
    (sheets.raw()['sheets'] as unknown[]).length = 0;
    expect(sheets.titles()).toEqual(['Sheet1']);
  });
});
