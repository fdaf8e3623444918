import { cleanUp, COLLEAGUE, openOffice, type Office } from '../office';

afterAll(cleanUp);

type Request = Record<string, unknown>;

const batch = (office: Office, requests: readonly Request[], more: Request = {}, options: Request = {}) =>
  office.call<{ replies: Request[]; updatedSpreadsheet: Request }>(
    'Sheets.Spreadsheets.batchUpdate',
    { requests, ...more },
    office.ws.spreadsheetId,
    options,
  );

const row = (...values: readonly (string | number | boolean | undefined)[]): Request => ({
  values: values.map((value) => {
    if (value === undefined) return {};
    const kind =
      typeof value === 'string' ? 'stringValue' : typeof value === 'number' ? 'numberValue' : 'boolValue';
    return { userEnteredValue: { [kind]: value } };
  }),
});

const write = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  ...rows: readonly Request[]
): Request => ({
  updateCells: { start: { sheetId, rowIndex, columnIndex }, rows, fields: 'userEnteredValue' },
});

const rawSheet = (office: Office, index = 0): Record<string, never> =>
  (office.ws.sheets.raw()['sheets'] as Record<string, never>[])[index] ?? {};

describe('a batch', () => {
  test('is applied wholly or not at all: a bad last request leaves everything untouched', async () => {
    const office = openOffice();
    const before = office.ws.sheets.raw();
    const requests = [
      { addSheet: { properties: { title: 'Baru' } } },
      write(0, 0, 0, row('a')),
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } },
        },
      },
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      write(99, 0, 0, row('b')),
    ];
    await expect(batch(office, requests)).rejects.toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[4].updateCells: No grid with id: 99',
    );
    expect(office.ws.sheets.raw()).toEqual(before);
  });

  test('answers one reply for each request', async () => {
    const { replies } = await batch(openOffice(), [
      write(0, 0, 0, row('a')),
      { addSheet: { properties: { sheetId: 7, title: 'Tujuh' } } },
    ]);
    expect(replies).toMatchObject([
      {},
      {
        addSheet: {
          properties: {
            sheetId: 7,
            title: 'Tujuh',
            index: 1,
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      },
    ]);
  });

  test('throws a GoogleJsonResponseException with code and message', async () => {
    const office = openOffice();
    const body = `try { Sheets.Spreadsheets.batchUpdate({ requests: [] }, ID); } catch (e) { return [e.name, e.details.code, e.details.message]; }`;
    expect(await office.value(body)).toEqual([
      'GoogleJsonResponseException',
      400,
      'Must specify at least one request.',
    ]);
  });

  test.each<[string, Request, string]>([
    [
      'an id that is taken',
      { addSheet: { properties: { sheetId: 0, title: 'x' } } },
      'Invalid requests[0].addSheet: Sheet with id 0 already exists.',
    ],
    [
      'a title that is taken',
      { addSheet: { properties: { title: 'sheet1' } } },
      'Invalid requests[0].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'a sheet that is not there',
      { updateSheetProperties: { properties: { sheetId: 5, title: 'x' }, fields: 'title' } },
      'Invalid requests[0].updateSheetProperties: No sheet with id: 5',
    ],
    [
      'the last sheet deleted',
      { deleteSheet: { sheetId: 0 } },
      "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    ],
    [
      'rows beyond the grid',
      { repeatCell: { range: { sheetId: 0, startRowIndex: 1000 }, cell: {}, fields: '*' } },
      'Invalid requests[0].repeatCell: Range (Sheet1!A1001:) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [
      'a cell of 50,001 characters',
      write(0, 0, 0, row('x'.repeat(50_001))),
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'ten million cells and more',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } },
      'above the limit of 10000000 cells',
    ],
    [
      'all rows deleted',
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1000 } } },
      "You can't delete all the rows on the sheet.",
    ],
    [
      'metadata on two columns',
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } },
          },
        },
      },
      'single row or column',
    ],
    [
      'rows written beyond the grid',
      write(0, 999, 0, row('a'), row('b')),
      'Attempting to write row: 1000, beyond the last requested row of: 999',
    ],
    [
      'no field mask',
      { updateCells: { start: { sheetId: 0 }, rows: [] } },
      "At least one field must be listed in 'fields'.",
    ],
  ])('refuses %s', async (_what, request, message) => {
    await expect(batch(openOffice(), [request])).rejects.toThrow(message);
  });

  test('takes a cell of exactly 50,000 characters', async () => {
    const office = openOffice();
    await batch(office, [write(0, 0, 0, row('x'.repeat(50_000)))]);
    expect(office.ws.sheets.cell('Sheet1', 'A1')).toHaveLength(50_000);
  });

  test('answers with the cells asked for and nothing else', async () => {
    const office = openOffice();
    const fields =
      'replies,updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData.values.effectiveValue)))';
    const more = {
      includeSpreadsheetInResponse: true,
      responseRanges: ['Sheet1!B2:B3'],
      responseIncludeGridData: true,
    };
    const answer = await batch(office, [write(0, 1, 1, row('KUL-1'), row(5))], more, { fields });
    expect(answer).toEqual({
      replies: [{}],
      updatedSpreadsheet: {
        sheets: [
          {
            properties: { sheetId: 0 },
            data: [
              {
                startRow: 1,
                startColumn: 1,
                rowData: [
                  { values: [{ effectiveValue: { stringValue: 'KUL-1' } }] },
                  { values: [{ effectiveValue: { numberValue: 5 } }] },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});

describe('writing cells', () => {
  test.each(['=IMPORTXML("http://x")', '007', '198501012010012001', '1/2', '+62', "'a", 'TRUE', ' x '])(
    'keeps the text %p as it is',
    async (text) => {
      const office = openOffice();
      await batch(office, [
        write(0, 0, 0, row(text)),
        { appendCells: { sheetId: 0, rows: [row(text)], fields: 'userEnteredValue' } },
      ]);
      expect(office.ws.sheets.values('Sheet1')).toEqual([[text], [text]]);
      expect(
        await office.call('Sheets.Spreadsheets.Values.get', office.ws.spreadsheetId, 'A1', {
          valueRenderOption: 'FORMULA',
        }),
      ).toMatchObject({ values: [[text]] });
    },
  );

  test('clears what the rows do not cover when a range is given', async () => {
    const office = openOffice();
    await batch(office, [write(0, 0, 0, row('a', 'b'), row('c', 'd'))]);
    await batch(office, [
      {
        updateCells: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
          rows: [row('x')],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(office.ws.sheets.values('Sheet1')).toEqual([['x']]);
  });

  test('changes only what the mask names', async () => {
    const office = openOffice();
    const cell = {
      userEnteredValue: { numberValue: 46066 },
      userEnteredFormat: {
        numberFormat: { type: 'DATE', pattern: 'dd MMM yyyy' },
        textFormat: { bold: true },
      },
      note: 'catatan',
    };
    await batch(office, [
      { updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: '*' } },
    ]);
    await batch(office, [
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
          cell: { userEnteredFormat: { textFormat: { bold: false } } },
          fields: 'userEnteredFormat.textFormat.bold,note',
        },
      },
    ]);
    const data = (rawSheet(office)['data'] as unknown as { rowData: { values: unknown[] }[] }[])[0]
      ?.rowData[0]?.values[0];
    expect(data).toMatchObject({
      userEnteredValue: { numberValue: 46066 },
      formattedValue: '13 Feb 2026',
      userEnteredFormat: { numberFormat: { type: 'DATE' }, textFormat: { bold: false } },
    });
    expect(data).not.toHaveProperty('note');
  });

  test('appends after the last row with data and grows the grid', async () => {
    const office = openOffice();
    await batch(office, [
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 3, columnCount: 2 } },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
    ]);
    await batch(office, [
      write(0, 1, 0, row('a')),
      { appendCells: { sheetId: 0, rows: [row('b'), row('c'), row('d')], fields: 'userEnteredValue' } },
    ]);
    expect(office.ws.sheets.values('Sheet1').flat()).toEqual(['', 'a', 'b', 'c', 'd']);
    expect(rawSheet(office)).toMatchObject({
      properties: { gridProperties: { rowCount: 5, columnCount: 2 } },
    });
  });

  test('keeps a formula without calculating it', async () => {
    const office = openOffice();
    await batch(office, [
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=SUM(B1:B2)' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const get = (valueRenderOption: string) =>
      office.call('Sheets.Spreadsheets.Values.get', office.ws.spreadsheetId, 'A1', { valueRenderOption });
    expect(await get('FORMULA')).toMatchObject({ values: [['=SUM(B1:B2)']] });
    expect(await get('UNFORMATTED_VALUE')).toMatchObject({ values: [['']] });
  });
});

describe('rows and columns', () => {
  const grid = async (): Promise<Office> => {
    const office = openOffice();
    await batch(office, [
      write(0, 0, 0, row('A', 'B', 'C', 'D'), row('a1', 'b1', 'c1', 'd1'), row('a2', 'b2', 'c2', 'd2')),
    ]);
    return office;
  };
  const range = (dimension: string, startIndex: number, endIndex: number): Request => ({
    sheetId: 0,
    dimension,
    startIndex,
    endIndex,
  });

  test.each<[string, Request, string[]]>([
    ['inserted', { insertDimension: { range: range('COLUMNS', 1, 2) } }, ['A', '', 'B', 'C', 'D']],
    ['deleted', { deleteDimension: { range: range('COLUMNS', 1, 3) } }, ['A', 'D']],
    [
      'moved to the right',
      { moveDimension: { source: range('COLUMNS', 0, 1), destinationIndex: 3 } },
      ['B', 'C', 'A', 'D'],
    ],
    [
      'moved to the left',
      { moveDimension: { source: range('COLUMNS', 2, 4), destinationIndex: 0 } },
      ['C', 'D', 'A', 'B'],
    ],
  ])('follow when columns are %s', async (_what, request, header) => {
    const office = await grid();
    await batch(office, [request]);
    expect(office.ws.sheets.values('Sheet1')[0]).toEqual(header);
  });

  test('move with the rows', async () => {
    const office = await grid();
    await batch(office, [{ moveDimension: { source: range('ROWS', 2, 3), destinationIndex: 1 } }]);
    expect(office.ws.sheets.values('Sheet1').map(([first]) => first)).toEqual(['A', 'a2', 'a1']);
  });

  test('carry protections, named ranges, rules, filters and merges along', async () => {
    const office = await grid();
    const columns = (startColumnIndex: number, endColumnIndex: number): Request => ({
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 3,
      startColumnIndex,
      endColumnIndex,
    });
    await batch(office, [
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 1, range: columns(1, 2), warningOnly: true },
        },
      },
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'dua', range: columns(1, 3) } } },
      { addConditionalFormatRule: { index: 0, rule: { ranges: [columns(2, 3)], booleanRule: {} } } },
      { setBasicFilter: { filter: { range: columns(0, 4) } } },
      {
        mergeCells: {
          range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 4 },
        },
      },
    ]);
    await batch(office, [
      { insertDimension: { range: range('COLUMNS', 1, 2) } },
      { insertDimension: { range: range('ROWS', 0, 1) } },
    ]);
    const at = (startColumnIndex: number, endColumnIndex: number): Request => ({
      startRowIndex: 1,
      endRowIndex: 4,
      startColumnIndex,
      endColumnIndex,
    });
    const raw = office.ws.sheets.raw();
    expect(raw['namedRanges']).toMatchObject([{ range: at(2, 4) }]);
    expect(rawSheet(office)).toMatchObject({
      protectedRanges: [{ range: at(2, 3) }],
      conditionalFormats: [{ ranges: [at(3, 4)] }],
      basicFilter: { range: at(0, 5) },
      merges: [{ startRowIndex: 3, endRowIndex: 4, startColumnIndex: 3, endColumnIndex: 5 }],
    });
  });

  test('drop a protection with the last of its columns', async () => {
    const office = await grid();
    await batch(office, [
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 } },
        },
      },
      { deleteDimension: { range: range('COLUMNS', 1, 2) } },
    ]);
    expect(rawSheet(office)).not.toHaveProperty('protectedRanges');
  });

  test('have widths and may be hidden', async () => {
    const office = await grid();
    await batch(office, [
      {
        updateDimensionProperties: {
          range: range('COLUMNS', 1, 2),
          properties: { pixelSize: 240 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: range('ROWS', 1, 2),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      { moveDimension: { source: range('COLUMNS', 1, 2), destinationIndex: 0 } },
    ]);
    const answer = await office.call<{ sheets: unknown[] }>(
      'Sheets.Spreadsheets.get',
      office.ws.spreadsheetId,
      { ranges: ['A1:B2'], fields: 'sheets.data(rowMetadata,columnMetadata)' },
    );
    expect(answer.sheets).toEqual([
      {
        data: [
          {
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21, hiddenByUser: true }],
            columnMetadata: [{ pixelSize: 240 }, { pixelSize: 100 }],
          },
        ],
      },
    ]);
  });

  test('sort numbers, then texts, then blanks, and keep equals in order', async () => {
    const office = openOffice();
    await batch(office, [
      write(
        0,
        0,
        0,
        row('k', 'n'),
        row('b', 1),
        row(undefined, 2),
        row(10, 3),
        row('A', 4),
        row(9, 5),
        row('b', 6),
      ),
    ]);
    const sort = (sortOrder: string): Request => ({
      sortRange: { range: { sheetId: 0, startRowIndex: 1 }, sortSpecs: [{ dimensionIndex: 0, sortOrder }] },
    });
    await batch(office, [sort('ASCENDING')]);
    expect(
      office.ws.sheets
        .values('Sheet1')
        .slice(1)
        .map(([, second]) => second),
    ).toEqual(['5', '3', '4', '1', '6', '2']);
    await batch(office, [sort('DESCENDING')]);
    expect(
      office.ws.sheets
        .values('Sheet1')
        .slice(1)
        .map(([, second]) => second),
    ).toEqual(['1', '6', '4', '3', '5', '2']);
  });
});

describe('blocks of cells', () => {
  const block = async (): Promise<Office> => {
    const office = openOffice();
    await batch(office, [write(0, 0, 0, row('a', 'b'), row('c', 'd'))]);
    return office;
  };
  const area = (
    startRowIndex: number,
    endRowIndex: number,
    startColumnIndex: number,
    endColumnIndex: number,
  ): Request => ({ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex });

  test.each<[string, Request, string[][]]>([
    [
      'copied',
      { copyPaste: { source: area(0, 1, 0, 2), destination: area(2, 4, 0, 2), pasteType: 'PASTE_NORMAL' } },
      [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    [
      'cut',
      { cutPaste: { source: area(0, 2, 0, 1), destination: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } },
      [
        ['', 'b'],
        ['', 'a'],
        ['', 'c'],
      ],
    ],
    [
      'shifted down',
      { insertRange: { range: area(0, 1, 0, 1), shiftDimension: 'ROWS' } },
      [
        ['', 'b'],
        ['a', 'd'],
        ['c', ''],
      ],
    ],
    [
      'shifted up',
      { deleteRange: { range: area(0, 1, 0, 1), shiftDimension: 'ROWS' } },
      [
        ['c', 'b'],
        ['', 'd'],
      ],
    ],
    [
      'shifted left',
      { deleteRange: { range: area(0, 1, 0, 1), shiftDimension: 'COLUMNS' } },
      [
        ['b', ''],
        ['c', 'd'],
      ],
    ],
    [
      'replaced',
      { findReplace: { find: 'D', replacement: 'x', allSheets: true } },
      [
        ['a', 'b'],
        ['c', 'x'],
      ],
    ],
    ['merged', { mergeCells: { range: area(0, 2, 0, 2), mergeType: 'MERGE_ALL' } }, [['a']]],
  ])('can be %s', async (_what, request, values) => {
    const office = await block();
    await batch(office, [request]);
    expect(office.ws.sheets.values('Sheet1')).toEqual(values);
  });

  test('copy values or formats alone', async () => {
    const office = await block();
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    await batch(office, [
      { repeatCell: { range: area(0, 1, 0, 1), cell: bold, fields: 'userEnteredFormat' } },
      { copyPaste: { source: area(0, 1, 0, 1), destination: area(0, 1, 1, 2), pasteType: 'PASTE_FORMAT' } },
      { copyPaste: { source: area(0, 1, 0, 1), destination: area(1, 2, 0, 1), pasteType: 'PASTE_VALUES' } },
    ]);
    const rows = (rawSheet(office)['data'] as unknown as { rowData: { values: Request[] }[] }[])[0]?.rowData;
    expect(rows?.[0]?.values[1]).toMatchObject({ userEnteredValue: { stringValue: 'b' }, ...bold });
    expect(rows?.[1]?.values[0]).toMatchObject({ userEnteredValue: { stringValue: 'a' } });
    expect(rows?.[1]?.values[0]).not.toHaveProperty('userEnteredFormat');
  });
});

describe('parts of a sheet', () => {
  test.each<[string, Request, string, Request, Request]>([
    [
      'protectedRanges',
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 3, range: { sheetId: 0 }, description: 'a' },
        },
      },
      'protectedRanges',
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 3, description: 'b' },
          fields: 'description',
        },
      },
      { deleteProtectedRange: { protectedRangeId: 3 } },
    ],
    [
      'bandings',
      {
        addBanding: {
          bandedRange: {
            bandedRangeId: 3,
            range: { sheetId: 0 },
            rowProperties: { headerColor: { red: 0.1 } },
          },
        },
      },
      'bandedRanges',
      {
        updateBanding: {
          bandedRange: { bandedRangeId: 3, rowProperties: { headerColor: { red: 0.2 } } },
          fields: 'rowProperties',
        },
      },
      { deleteBanding: { bandedRangeId: 3 } },
    ],
    [
      'filter views',
      { addFilterView: { filter: { filterViewId: 3, range: { sheetId: 0 }, title: 'a' } } },
      'filterViews',
      { updateFilterView: { filter: { filterViewId: 3, title: 'b' }, fields: 'title' } },
      { deleteFilterView: { filterId: 3 } },
    ],
    [
      'charts',
      {
        addChart: {
          chart: {
            chartId: 3,
            position: { overlayPosition: { anchorCell: { sheetId: 0 } } },
            spec: { title: 'a' },
          },
        },
      },
      'charts',
      { updateChartSpec: { chartId: 3, spec: { title: 'b' } } },
      { deleteEmbeddedObject: { objectId: 3 } },
    ],
    [
      'conditional formats',
      {
        addConditionalFormatRule: {
          index: 0,
          rule: { ranges: [{ sheetId: 0 }], booleanRule: { format: { textFormat: { fontFamily: 'a' } } } },
        },
      },
      'conditionalFormats',
      {
        updateConditionalFormatRule: {
          index: 0,
          rule: { ranges: [{ sheetId: 0 }], booleanRule: { format: { textFormat: { fontFamily: 'b' } } } },
        },
      },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
    ],
  ])('%s are added, updated and deleted', async (_what, add, list, update, remove) => {
    const office = openOffice();
    await batch(office, [add]);
    expect(JSON.stringify(rawSheet(office)[list])).toMatch(/:"a"|:0\.1/);
    await batch(office, [update]);
    expect(JSON.stringify(rawSheet(office)[list])).toMatch(/:"b"|:0\.2/);
    await batch(office, [remove]);
    expect(rawSheet(office)).not.toHaveProperty(list);
    await expect(batch(office, [remove])).rejects.toThrow('Invalid requests[0]');
  });

  test('a protected range refuses those who are not its editors, a warning refuses nobody', async () => {
    const office = openOffice();
    await batch(office, [
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: 1,
            range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 },
            editors: { users: ['lain@example.go.id'] },
          },
        },
      },
    ]);
    const as = (column: number) =>
      office.callAs(
        COLLEAGUE,
        'Sheets.Spreadsheets.batchUpdate',
        { requests: [write(0, 0, column, row('x'))] },
        office.ws.spreadsheetId,
      );
    await expect(as(0)).rejects.toThrow('You are trying to edit a protected cell or object.');
    await as(1);
    await batch(office, [
      write(0, 0, 0, row('pemilik')),
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 1, warningOnly: true },
          fields: 'warningOnly',
        },
      },
    ]);
    await as(0);
    expect(office.ws.sheets.cell('Sheet1', 'A1')).toBe('x');
  });

  test.each<[string, Request]>([
    ['removes the protection', { deleteProtectedRange: { protectedRangeId: 1 } }],
    [
      'makes it a warning',
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 1, warningOnly: true },
          fields: 'warningOnly',
        },
      },
    ],
    [
      'deletes its row',
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
    ],
    [
      'moves its row',
      {
        moveDimension: {
          source: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          destinationIndex: 9,
        },
      },
    ],
  ])('somebody who is not an editor of a protected range never %s', async (_what, request) => {
    const office = openOffice();
    const protectedRange = {
      protectedRangeId: 1,
      range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 },
      editors: { users: ['lain@example.go.id'] },
    };
    await batch(office, [{ addProtectedRange: { protectedRange } }]);
    const before = rawSheet(office);
    const send = office.callAs(
      COLLEAGUE,
      'Sheets.Spreadsheets.batchUpdate',
      { requests: [request] },
      office.ws.spreadsheetId,
    );
    await expect(send).rejects.toThrow('protected');
    expect(rawSheet(office)).toEqual(before);
    await batch(office, [request]);
  });

  test('whoever protects a range may edit it', async () => {
    const office = openOffice();
    const send = (request: Request) =>
      office.callAs(
        COLLEAGUE,
        'Sheets.Spreadsheets.batchUpdate',
        { requests: [request] },
        office.ws.spreadsheetId,
      );
    await send({ addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } });
    await send(write(0, 0, 0, row('x')));
    office.ws.drive.share(office.ws.spreadsheetId, 'lain@example.go.id', 'writer');
    await expect(
      office.callAs(
        'lain@example.go.id',
        'Sheets.Spreadsheets.batchUpdate',
        { requests: [write(0, 0, 0, row('y'))] },
        office.ws.spreadsheetId,
      ),
    ).rejects.toThrow('protected');
    expect(office.ws.sheets.cell('Sheet1', 'A1')).toBe('x');
  });

  test('data validation and borders are kept in the cells', async () => {
    const office = openOffice();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ya' }] }, strict: true };
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    await batch(office, [
      { setDataValidation: { range, rule } },
      { updateBorders: { range, bottom: { style: 'SOLID' } } },
    ]);
    const cell = (rawSheet(office)['data'] as unknown as { rowData: { values: Request[] }[] }[])[0]
      ?.rowData[0]?.values[0];
    expect(cell).toMatchObject({
      dataValidation: rule,
      userEnteredFormat: { borders: { bottom: { style: 'SOLID' } } },
    });
  });

  test('a duplicated sheet has the cells and the parts, with ids of their own', async () => {
    const office = openOffice();
    await batch(office, [
      write(0, 0, 0, row('a')),
      { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: { sheetId: 0 } } } },
    ]);
    await batch(office, [
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 9, newSheetName: 'Salinan' } },
      write(9, 0, 0, row('b')),
    ]);
    expect([office.ws.sheets.cell('Sheet1', 'A1'), office.ws.sheets.cell('Salinan', 'A1')]).toEqual([
      'a',
      'b',
    ]);
    const [copy] = rawSheet(office, 1)['protectedRanges'] as unknown as Request[];
    expect(copy).toMatchObject({ range: { sheetId: 9 } });
    expect(copy?.['protectedRangeId']).not.toBe(1);
  });

  test('sheets keep their order, and frozen rows must leave some to scroll', async () => {
    const office = openOffice();
    await batch(
      office,
      ['B', 'C'].map((title) => ({ addSheet: { properties: { title } } })),
    );
    await batch(office, [
      { updateSheetProperties: { properties: { sheetId: 0, index: 3 }, fields: 'index' } },
    ]);
    expect(office.ws.sheets.titles()).toEqual(['B', 'C', 'Sheet1']);
    const freeze = {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1000 } },
        fields: 'gridProperties.frozenRowCount',
      },
    };
    await expect(batch(office, [freeze])).rejects.toThrow("You can't freeze all visible rows on the sheet.");
  });
});
