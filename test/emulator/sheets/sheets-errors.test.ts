import { ERROR_TEXTS, errorTypes } from '../../../emulator/sheets/values/error-values';
import { cleanUp, openOffice, type Office } from '../office';

afterAll(cleanUp);

interface Read {
  readonly values?: readonly (readonly unknown[])[];
}
interface Sheet {
  readonly sheets: readonly {
    readonly data: readonly { readonly rowData: readonly { values: unknown[] }[] }[];
  }[];
}

const read = async (office: Office, range: string, valueRenderOption: string): Promise<unknown> =>
  (
    await office.call<Read>('Sheets.Spreadsheets.Values.get', office.ws.spreadsheetId, range, {
      valueRenderOption,
    })
  ).values?.[0]?.[0];

const cellData = async (office: Office, range: string): Promise<unknown> =>
  (
    await office.call<Sheet>('Sheets.Spreadsheets.get', office.ws.spreadsheetId, {
      ranges: [range],
      includeGridData: true,
    })
  ).sheets[0]?.data[0]?.rowData[0]?.values[0];

test.each(errorTypes.map((type) => [type, ERROR_TEXTS[type]] as const))(
  'a cell with the error %s reads as the text %s, and as an errorValue in its data',
  async (type, text) => {
    const office = openOffice({}, { persist: true });
    const error = { errorValue: { type } };
    await office.ws.sheets.paste('Sheet1', 'A1', { userEnteredValue: error });
    const failed = { userEnteredValue: { formulaValue: '=B9' }, effectiveValue: error };
    await office.ws.sheets.paste('Sheet1', 'A2', failed);
    const again = await office.reopen();
    for (const place of ['A1', 'A2']) {
      expect(await read(again, place, 'UNFORMATTED_VALUE')).toBe(text);
      expect(await cellData(again, place)).toMatchObject({ effectiveValue: error, formattedValue: text });
      expect(await again.value(`return SpreadsheetApp.getActive().getRange('${place}').getValue()`)).toBe(
        text,
      );
    }
    expect(await read(again, 'A2', 'FORMULA')).toBe('=B9');
  },
);

test('a formula keeps what it came to until something else is written into its cell', async () => {
  const office = openOffice();
  const formula = { userEnteredValue: { formulaValue: '=1+1' }, effectiveValue: { numberValue: 2 } };
  await office.ws.sheets.paste('Sheet1', 'A1', formula);
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const write = (fields: string, cell: object) =>
    office.call(
      'Sheets.Spreadsheets.batchUpdate',
      { requests: [{ updateCells: { start, fields, rows: [{ values: [cell] }] } }] },
      office.ws.spreadsheetId,
    );
  await write('note', { note: 'dua' });
  expect(await read(office, 'A1', 'UNFORMATTED_VALUE')).toBe(2);
  await write('userEnteredValue', { userEnteredValue: { stringValue: 'x' } });
  expect(await cellData(office, 'A1')).toMatchObject({ effectiveValue: { stringValue: 'x' }, note: 'dua' });
});

test('#N/A typed into a plain cell is an error, into a cell of text a text; the API writes no errors', async () => {
  const office = openOffice();
  await office.ws.sheets.type('Sheet1', 'A1', '#n/a');
  expect(await cellData(office, 'A1')).toMatchObject({ effectiveValue: { errorValue: { type: 'N_A' } } });
  const text = { numberFormat: { type: 'TEXT', pattern: '@' } };
  await office.ws.sheets.paste('Sheet1', 'A2', { userEnteredFormat: text });
  await office.ws.sheets.type('Sheet1', 'A2', '#N/A');
  expect(await cellData(office, 'A2')).toMatchObject({ effectiveValue: { stringValue: '#N/A' } });
  const rows = [{ values: [{ userEnteredValue: { errorValue: { type: 'N_A' } } }] }];
  await expect(
    office.call(
      'Sheets.Spreadsheets.batchUpdate',
      {
        requests: [
          {
            updateCells: {
              start: { sheetId: 0, rowIndex: 3, columnIndex: 0 },
              fields: 'userEnteredValue',
              rows,
            },
          },
        ],
      },
      office.ws.spreadsheetId,
    ),
  ).rejects.toThrow('Not imitated by the local Workspace: ExtendedValue.errorValue');
});
