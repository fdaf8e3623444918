import { requestHandlers } from '../../../emulator/sheets/requests';
import { sheetsSchema as sheets } from '../../../emulator/schema/sheets-schema';
import { fieldsOf } from '../../../emulator/schema/schema';
import { cleanUp, COLLEAGUE, openOffice, type Office } from '../office';

afterAll(cleanUp);

type Request = Record<string, unknown>;

const batch = (office: Office, requests: readonly Request[], options: Request = {}) =>
  office.call<{ replies: Request[] }>(
    'Sheets.Spreadsheets.batchUpdate',
    { requests },
    office.ws.spreadsheetId,
    options,
  );
const texts = (...rows: readonly (readonly string[])[]): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((row) => ({ values: row.map((text) => ({ userEnteredValue: { stringValue: text } })) })),
    fields: 'userEnteredValue',
  },
});
const area = (top: number, bottom: number, left: number, right: number): Request => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const sheet = (office: Office): Record<string, never> =>
  (office.ws.sheets.raw()['sheets'] as Record<string, never>[])[0] ?? {};

describe('what is sent', () => {
  const office = openOffice();

  test('every kind of request that is imitated is one of Google’s', () => {
    expect(Object.keys(requestHandlers).filter((kind) => !fieldsOf(sheets, 'Request').has(kind))).toEqual([]);
  });

  // Messages of Google's JSON parser; https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
  test.each<[string, Request, string]>([
    [
      'a kind of request that Google does not have',
      { paintCells: {} },
      `Invalid JSON payload received. Unknown name "paintCells" at 'requests[1]': Cannot find field.`,
    ],
    [
      'a field that a request does not have',
      { updateCells: { colour: 'red' } },
      `Invalid JSON payload received. Unknown name "colour" at 'requests[1].update_cells': Cannot find field.`,
    ],
    [
      'a field deep inside',
      { updateCells: { rows: [{ values: [{ userEnteredValue: { textValue: 'x' } }] }] } },
      `Invalid JSON payload received. Unknown name "textValue" at 'requests[1].update_cells.rows[0].values[0].user_entered_value': Cannot find field.`,
    ],
    [
      'a number where a text belongs',
      { addSheet: { properties: { title: 7 } } },
      `Invalid value at 'requests[1].add_sheet.properties.title' (TYPE_STRING), 7`,
    ],
    [
      'a word where a number belongs',
      { deleteSheet: { sheetId: 'nol' } },
      `Invalid value at 'requests[1].delete_sheet.sheet_id' (TYPE_INT32), "nol"`,
    ],
    [
      'a number where yes or no belongs',
      { insertDimension: { inheritFromBefore: 1 } },
      `Invalid value at 'requests[1].insert_dimension.inherit_from_before' (TYPE_BOOL), 1`,
    ],
    [
      'a field that the mask invents',
      { updateSheetProperties: { properties: { sheetId: 0, title: 'B' }, fields: 'title,colour' } },
      'Invalid requests[1].updateSheetProperties: Invalid field: colour',
    ],
    [
      'an empty mask',
      { updateSheetProperties: { properties: { sheetId: 0, title: 'B' } } },
      "Invalid requests[1].updateSheetProperties: At least one field must be listed in 'fields'.",
    ],
    [
      'a range beyond the grid',
      { sortRange: { range: area(5000, 5001, 0, 1), sortSpecs: [{}] } },
      'exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [
      'an unknown sheet',
      { repeatCell: { range: { sheetId: 4 }, cell: {}, fields: 'note' } },
      'No grid with id: 4',
    ],
    [
      'two kinds in one request',
      { addSheet: {}, deleteSheet: { sheetId: 0 } },
      `Invalid value at 'requests[1]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'`,
    ],
  ])('%s is refused and nothing has changed', async (_what, request, message) => {
    const before = office.ws.sheets.raw();
    await expect(batch(office, [texts(['x']), request])).rejects.toThrow(message);
    expect(office.ws.sheets.raw()).toEqual(before);
  });

  test('a response mask that names what is not there is refused', async () => {
    const id = office.ws.spreadsheetId;
    const get = office.call('Sheets.Spreadsheets.get', id, { fields: 'sheets.propertys' });
    await expect(get).rejects.toThrow(
      'API call to sheets.spreadsheets.get failed with error: Request contains an invalid argument.',
    );
    await expect(office.call('Sheets.Spreadsheets.Values.get', id, 'A1', { fields: 'vals' })).rejects.toThrow(
      'invalid argument',
    );
    expect(
      await office.call('Sheets.Spreadsheets.get', id, { fields: 'sheets(properties(sheetId))' }),
    ).toEqual({ sheets: [{ properties: { sheetId: 0 } }] });
  });

  test.each(
    Object.keys(Object.fromEntries(fieldsOf(sheets, 'Request'))).filter((kind) => !requestHandlers[kind]),
  )('the request %s, which Google has and this Workspace has not, says so by name', async (kind) => {
    await expect(batch(office, [{ [kind]: {} }])).rejects.toThrow(
      `Not imitated by the local Workspace: Sheets.Spreadsheets.batchUpdate request ${kind}`,
    );
  });
});

describe('things that lie in places', () => {
  /** One part of each kind at row 5 and column C, and its appearance afterwards. */
  async function filled(options: Parameters<typeof openOffice>[1] = {}): Promise<Office> {
    const office = openOffice({}, options);
    const place = area(4, 6, 2, 4);
    await batch(office, [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'kolom',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } },
          },
        },
      },
      { addNamedRange: { namedRange: { name: 'tempat', range: place } } },
      { addProtectedRange: { protectedRange: { range: place, warningOnly: true } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [place],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} },
          },
        },
      },
      {
        addChart: {
          chart: {
            spec: {
              basicChart: { domains: [{ domain: { sourceRange: { sources: [place] } } }] },
            },
            position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 2 } } },
          },
        },
      },
      {
        setDataValidation: {
          range: place,
          rule: { condition: { type: 'BOOLEAN' }, strict: true },
        },
      },
      { setBasicFilter: { filter: { range: place } } },
    ]);
    return office;
  }

  const places = (office: Office): Request => {
    const { conditionalFormats, protectedRanges, charts, basicFilter, data } = sheet(office) as unknown as {
      conditionalFormats: { ranges: Request[] }[];
      protectedRanges: { range: Request }[];
      charts: { spec: { basicChart: { domains: { domain: { sourceRange: { sources: Request[] } } }[] } } }[];
      basicFilter: { range: Request };
      data: {
        rowData: { values?: { dataValidation?: unknown }[] }[];
        columnMetadata: { developerMetadata?: unknown }[];
      }[];
    };
    const rows = data[0]!.rowData;
    const row = rows.findIndex(({ values = [] }) => values.some(({ dataValidation }) => dataValidation));
    return {
      metadata: data[0]!.columnMetadata.findIndex(({ developerMetadata }) => developerMetadata),
      named: (office.ws.sheets.raw()['namedRanges'] as { range: Request }[])[0]!.range,
      protected: protectedRanges[0]!.range,
      conditional: conditionalFormats[0]!.ranges[0],
      chart: charts[0]!.spec.basicChart.domains[0]!.domain.sourceRange.sources[0],
      filter: basicFilter.range,
      validation: [row, rows[row]?.values?.findIndex(({ dataValidation }) => dataValidation)],
    };
  };

  const all = (place: Request, column: number): Request => ({
    metadata: column,
    named: place,
    protected: place,
    conditional: place,
    chart: place,
    filter: place,
    validation: [place['startRowIndex'], place['startColumnIndex']],
  });

  test.each<[string, (office: Office) => unknown, Request]>([
    ['a column inserted before', ({ ws }) => ws.sheets.insertColumn('Sheet1', 1), all(area(4, 6, 3, 5), 3)],
    ['a row inserted before', ({ ws }) => ws.sheets.insertRow('Sheet1', 0), all(area(5, 7, 2, 4), 2)],
    ['a column deleted before', ({ ws }) => ws.sheets.deleteColumn('Sheet1', 0), all(area(4, 6, 1, 3), 1)],
    ['a row deleted before', ({ ws }) => ws.sheets.deleteRow('Sheet1', 0), all(area(3, 5, 2, 4), 2)],
    ['a column moved over it', ({ ws }) => ws.sheets.moveColumn('Sheet1', 0, 9), all(area(4, 6, 1, 3), 1)],
    [
      'rows moved as a block',
      (office) =>
        batch(office, [
          {
            moveDimension: {
              source: { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 6 },
              destinationIndex: 1,
            },
          },
        ]),
      all(area(1, 3, 2, 4), 2),
    ],
  ])('go along with %s', async (_what, act, expected) => {
    const office = await filled();
    expect(places(office)).toEqual(all(area(4, 6, 2, 4), 2));
    await act(office);
    expect(places(office)).toEqual(expected);
  });

  test('are copied with their sheet, developer metadata too, under new ids', async () => {
    const office = await filled();
    await batch(office, [{ duplicateSheet: { sourceSheetId: 0, newSheetId: 9, newSheetName: 'Salinan' } }]);
    const found = await office.call<{ matchedDeveloperMetadata: { developerMetadata: Request }[] }>(
      'Sheets.Spreadsheets.DeveloperMetadata.search',
      { dataFilters: [{ developerMetadataLookup: { metadataKey: 'kolom' } }] },
      office.ws.spreadsheetId,
    );
    const entries = found.matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata);
    const places = entries.map(({ location }) => (location as { dimensionRange: Request }).dimensionRange);
    expect(places).toHaveLength(2);
    for (const sheetId of [0, 9])
      expect(places).toContainEqual({ sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 });
    expect(new Set(entries.map(({ metadataId }) => metadataId)).size).toBe(2);
  });

  test.each([
    [true, 2],
    [false, 1],
  ])('by hand too; where copied metadata is %s, %i columns bear the mark', async (copiedMetadata, count) => {
    const office = await filled({ sheetTraits: { copiedMetadata } });
    office.ws.sheets.duplicateSheet('Sheet1');
    expect(office.ws.sheets.titles()).toEqual(['Sheet1', 'Copy of Sheet1']);
    const found = await office.call<{ matchedDeveloperMetadata: unknown[] }>(
      'Sheets.Spreadsheets.DeveloperMetadata.search',
      { dataFilters: [{ developerMetadataLookup: { metadataKey: 'kolom' } }] },
      office.ws.spreadsheetId,
    );
    expect(found.matchedDeveloperMetadata).toHaveLength(count);
  });
});

describe('a basic filter', () => {
  const filled = async (): Promise<Office> => {
    const office = openOffice();
    await batch(office, [texts(['Nama', 'Kota'], ['d', 'X'], ['b', 'Y'], ['c', 'X'], ['a', 'Y'])]);
    return office;
  };
  const names = (office: Office): string =>
    office.ws.sheets
      .values('Sheet1')
      .map(([name]) => name)
      .join('');
  const hidden = (office: Office): number[] =>
    (
      sheet(office)['data'] as unknown as { rowMetadata: { hiddenByFilter?: boolean }[] }[]
    )[0]!.rowMetadata.flatMap(({ hiddenByFilter }, row) => (hiddenByFilter ? [row] : []));
  const filter = (more: Request): Request => ({
    setBasicFilter: { filter: { range: area(0, 5, 0, 2), ...more } },
  });

  test.each<[string, Request]>([
    ['values to hide', { criteria: { '1': { hiddenValues: ['X'] } } }],
    [
      'a condition',
      {
        filterSpecs: [
          {
            columnIndex: 1,
            filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Y' }] } },
          },
        ],
      },
    ],
  ])('hides rows by %s, and sorting leaves hidden rows where they are', async (_what, criteria) => {
    const office = await filled();
    await batch(office, [filter(criteria)]);
    expect(hidden(office)).toEqual([1, 3]);
    await batch(office, [
      { sortRange: { range: area(1, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
    ]);
    expect(names(office)).toBe('Namadacb');
    await batch(office, [{ clearBasicFilter: { sheetId: 0 } }]);
    expect(hidden(office)).toEqual([]);
  });

  test('sorts what is below its first row', async () => {
    const office = await filled();
    await batch(office, [filter({ sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] })]);
    expect(names(office)).toBe('Namadcba');
  });

  test('says by name when it would have to calculate a formula', async () => {
    const custom = {
      criteria: { '0': { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=TRUE' }] } } },
    };
    await expect(batch(await filled(), [filter(custom)])).rejects.toThrow(
      'Not imitated by the local Workspace',
    );
  });
});

/* https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#datavalidationrule : strict rejects input */
describe('strict data validation', () => {
  const ruled = async (type: string, values: readonly string[], strict = true): Promise<Office> => {
    const office = openOffice();
    const rule = {
      strict,
      condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    };
    await batch(office, [
      texts(['Pilihan'], ['Ya'], ['Tidak']),
      { setDataValidation: { range: area(0, 1, 1, 2), rule } },
    ]);
    return office;
  };
  const refusal = 'The data you entered in cell B1 violates the data validation rules set on this cell.';

  test.each<[string, readonly string[], string, string]>([
    ['ONE_OF_LIST', ['Ya', 'Tidak'], 'Ya', 'Mungkin'],
    ['ONE_OF_RANGE', ['=Sheet1!A2:A3'], 'Tidak', 'Mungkin'],
    ['NUMBER_BETWEEN', ['2000', '2100'], '2025', '25'],
    ['NUMBER_GREATER', ['0'], '1', '0'],
    ['DATE_IS_VALID', [], '13/02/2026', 'besok'],
    ['DATE_AFTER', ['01/01/2026'], '02/01/2026', '31/12/2025'],
    ['TEXT_CONTAINS', ['kpu'], 'KPU Lahat', 'Bawaslu'],
    ['TEXT_IS_EMAIL', [], 'a@b.go.id', 'a b'],
    ['BOOLEAN', [], 'TRUE', 'ya'],
  ])('%s %j lets %s in and not %s', async (type, values, good, bad) => {
    const office = await ruled(type, values);
    await office.ws.sheets.type('Sheet1', 'B1', good, COLLEAGUE);
    await expect(office.ws.sheets.type('Sheet1', 'B1', bad, COLLEAGUE)).rejects.toThrow(refusal);
    await office.ws.sheets.type('Sheet1', 'B1', '', COLLEAGUE);
    expect(office.ws.sheets.cell('Sheet1', 'B1')).toBe('');
  });

  test('refuses SpreadsheetApp too, and lets the Sheets API write what it likes', async () => {
    const office = await ruled('ONE_OF_LIST', ['Ya']);
    const set = office.script(`SpreadsheetApp.getActiveSheet().getRange('B1').setValue('Mungkin')`);
    expect((await set).error?.message).toBe(refusal);
    await office.call(
      'Sheets.Spreadsheets.Values.update',
      { values: [['Mungkin']] },
      office.ws.spreadsheetId,
      'Sheet1!B1',
      { valueInputOption: 'USER_ENTERED' },
    );
    expect(office.ws.sheets.cell('Sheet1', 'B1')).toBe('Mungkin');
  });

  test('without strict everything goes in', async () => {
    const office = await ruled('ONE_OF_LIST', ['Ya'], false);
    await office.ws.sheets.type('Sheet1', 'B1', 'Mungkin');
    expect(office.ws.sheets.cell('Sheet1', 'B1')).toBe('Mungkin');
  });
});
