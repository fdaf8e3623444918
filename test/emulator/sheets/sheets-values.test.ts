import { cleanUp, openOffice, type Office } from '../office';

afterAll(cleanUp);

type Answer = Record<string, unknown>;

const values = (office: Office, method: string, ...args: readonly unknown[]) =>
  office.call<Answer>(`Sheets.Spreadsheets.Values.${method}`, ...args);

async function filled(): Promise<Office> {
  const office = openOffice();
  const id = office.ws.spreadsheetId;
  await office.call(
    'Sheets.Spreadsheets.batchUpdate',
    { requests: [{ addSheet: { properties: { sheetId: 4, title: 'Hari Libur' } } }] },
    id,
  );
  const rows = [
    ['Tanggal', 'Nama', 'Cuti'],
    [46066, 'Imlek', true],
    [null, ''],
    [46100, '', 'x'],
  ];
  await values(office, 'update', { values: rows }, id, "'Hari Libur'!A1:C4", { valueInputOption: 'RAW' });
  return office;
}

describe('reading values', () => {
  test.each<[string, string, Answer]>([
    [
      'a rectangle',
      "'Hari Libur'!A1:B2",
      {
        range: "'Hari Libur'!A1:B2",
        majorDimension: 'ROWS',
        values: [
          ['Tanggal', 'Nama'],
          [46066, 'Imlek'],
        ],
      },
    ],
    [
      'a column to its end',
      "'Hari Libur'!B2:B",
      { range: "'Hari Libur'!B2:B1000", majorDimension: 'ROWS', values: [['Imlek']] },
    ],
    [
      'whole columns',
      'Hari Libur!A:B',
      {
        range: "'Hari Libur'!A1:B1000",
        majorDimension: 'ROWS',
        values: [['Tanggal', 'Nama'], [46066, 'Imlek'], [], [46100]],
      },
    ],
    [
      'whole rows',
      "'Hari Libur'!2:2",
      { range: "'Hari Libur'!A2:Z2", majorDimension: 'ROWS', values: [[46066, 'Imlek', true]] },
    ],
    [
      'a whole sheet',
      'hari libur',
      {
        range: "'Hari Libur'!A1:Z1000",
        majorDimension: 'ROWS',
        values: [['Tanggal', 'Nama', 'Cuti'], [46066, 'Imlek', true], [], [46100, '', 'x']],
      },
    ],
    [
      'the first sheet when none is named, and nothing in it',
      'A1:B2',
      { range: 'Sheet1!A1:B2', majorDimension: 'ROWS' },
    ],
  ])('answers %s', async (_what, range, answer) => {
    const office = await filled();
    expect(
      await values(office, 'get', office.ws.spreadsheetId, range, { valueRenderOption: 'UNFORMATTED_VALUE' }),
    ).toEqual(answer);
  });

  test('gives columns when asked, and many ranges in one call', async () => {
    const office = await filled();
    const answer = await values(office, 'batchGet', office.ws.spreadsheetId, {
      ranges: ["'Hari Libur'!A1:C2", 'A1'],
      majorDimension: 'COLUMNS',
    });
    expect(answer['valueRanges']).toEqual([
      {
        range: "'Hari Libur'!A1:C2",
        majorDimension: 'COLUMNS',
        values: [
          ['Tanggal', '46066'],
          ['Nama', 'Imlek'],
          ['Cuti', 'TRUE'],
        ],
      },
      { range: 'Sheet1!A1', majorDimension: 'COLUMNS' },
    ]);
  });

  test.each([
    ['a sheet that is not there', 'Tidak Ada!A1', 'Unable to parse range: Tidak Ada!A1'],
    ['what is no range', 'A1:!', 'Unable to parse range: A1:!'],
    ['a cell beyond the grid', 'AB1', 'Range (AB1) exceeds grid limits. Max rows: 1000, max columns: 26'],
  ])('refuses %s', async (_what, range, message) => {
    const office = await filled();
    await expect(values(office, 'get', office.ws.spreadsheetId, range)).rejects.toThrow(
      `API call to sheets.spreadsheets.values.get failed with error: ${message}`,
    );
  });

  test('answers with the fields asked for', async () => {
    const office = await filled();
    const answer = await values(office, 'batchGet', office.ws.spreadsheetId, {
      ranges: ["'Hari Libur'!B1:B2"],
      fields: 'valueRanges.values',
    });
    expect(answer).toEqual({ valueRanges: [{ values: [['Nama'], ['Imlek']] }] });
  });

  test('knows only this spreadsheet', async () => {
    await expect(values(openOffice(), 'get', 'other', 'A1')).rejects.toThrow(
      'Requested entity was not found.',
    );
  });

  test('shows dates as numbers or as texts', async () => {
    const office = openOffice();
    await office.ws.sheets.type('Sheet1', 'A1', '13/02/2026');
    const read = (options: object) => values(office, 'get', office.ws.spreadsheetId, 'A1', options);
    expect(await read({})).toMatchObject({ values: [['13/02/2026']] });
    expect(await read({ valueRenderOption: 'UNFORMATTED_VALUE' })).toMatchObject({ values: [[46066]] });
    expect(
      await read({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' }),
    ).toMatchObject({ values: [['13/02/2026']] });
  });
});

describe('writing values', () => {
  test('RAW keeps texts, USER_ENTERED reads them like typing, null skips', async () => {
    const office = openOffice();
    const id = office.ws.spreadsheetId;
    await values(office, 'update', { values: [['007', '=1+1', 'x']] }, id, 'A1', { valueInputOption: 'RAW' });
    await values(office, 'update', { values: [['007', '=1+1', null]] }, id, 'A2:C2', {
      valueInputOption: 'USER_ENTERED',
    });
    const answer = await values(office, 'get', id, 'A1:C2', { valueRenderOption: 'FORMULA' });
    expect(answer['values']).toEqual([
      ['007', '=1+1', 'x'],
      [7, '=1+1'],
    ]);
  });

  test('says what it wrote', async () => {
    const office = openOffice();
    const answer = await values(office, 'update', { values: [['a', 'b']] }, office.ws.spreadsheetId, 'B2', {
      valueInputOption: 'RAW',
      includeValuesInResponse: true,
    });
    expect(answer).toEqual({
      spreadsheetId: office.ws.spreadsheetId,
      updatedRange: 'Sheet1!B2:C2',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
      updatedData: { range: 'Sheet1!B2:C2', majorDimension: 'ROWS', values: [['a', 'b']] },
    });
  });

  test.each([
    [[['a', 'b']], 'Requested writing within range [A1:A2], but tried writing to column [B]'],
    [[['a'], ['b'], ['c']], 'Requested writing within range [A1:A2], but tried writing to row [3]'],
  ])('refuses more values than the range holds: %j', async (rows, message) => {
    const office = openOffice();
    await expect(
      values(office, 'update', { values: rows }, office.ws.spreadsheetId, 'A1:A2', {
        valueInputOption: 'RAW',
      }),
    ).rejects.toThrow(message);
  });

  test('appends below the table and grows the grid', async () => {
    const office = await filled();
    const answer = await values(
      office,
      'append',
      { values: [['baru', 'baris']] },
      office.ws.spreadsheetId,
      "'Hari Libur'!A1",
      { valueInputOption: 'RAW' },
    );
    expect(answer).toMatchObject({
      tableRange: "'Hari Libur'!A1:C2",
      updates: { updatedRange: "'Hari Libur'!A3:B3" },
    });
    expect(office.ws.sheets.values('Hari Libur')[2]).toEqual(['baru', 'baris', '']);
  });

  test('many ranges are written together or not at all', async () => {
    const office = openOffice();
    const data = [
      { range: 'A1', values: [['a']] },
      { range: 'Nowhere!A1', values: [['b']] },
    ];
    await expect(
      values(office, 'batchUpdate', { valueInputOption: 'RAW', data }, office.ws.spreadsheetId),
    ).rejects.toThrow('Unable to parse range: Nowhere!A1');
    expect(office.ws.sheets.values('Sheet1')).toEqual([]);
  });

  test('clears values and leaves formats', async () => {
    const office = openOffice();
    await office.ws.sheets.type('Sheet1', 'A1', '13/02/2026');
    await values(office, 'clear', {}, office.ws.spreadsheetId, 'A1:B2');
    await values(office, 'update', { values: [[46067]] }, office.ws.spreadsheetId, 'A1', {
      valueInputOption: 'RAW',
    });
    expect(office.ws.sheets.cell('Sheet1', 'A1')).toBe('14/02/2026');
  });
});

describe('developer metadata', () => {
  interface Read {
    readonly valueRange: { readonly range: string };
    readonly dataFilters: readonly unknown[];
  }
  /** The result, sorted, because Google returns ranges in an unspecified order. */
  const byRange = (answer: Answer): readonly Read[] =>
    [...(answer['valueRanges'] as Read[])].sort((one, next) =>
      one.valueRange.range < next.valueRange.range ? -1 : 1,
    );
  const tag = (
    metadataId: number,
    metadataValue: string,
    startIndex: number,
    dimension = 'COLUMNS',
    sheetId = 4,
  ) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId,
        metadataKey: 'kolom',
        metadataValue,
        visibility: 'DOCUMENT',
        location: { dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } },
      },
    },
  });
  const find = (metadataValue: string) => ({
    developerMetadataLookup: { metadataKey: 'kolom', metadataValue },
  });

  async function tagged(): Promise<Office> {
    const office = await filled();
    await office.call(
      'Sheets.Spreadsheets.batchUpdate',
      { requests: [tag(11, 'nama', 1), tag(12, 'tanggal', 0)] },
      office.ws.spreadsheetId,
    );
    return office;
  }
  const readBy = (office: Office, ...dataFilters: readonly unknown[]) =>
    values(
      office,
      'batchGetByDataFilter',
      { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' },
      office.ws.spreadsheetId,
    );

  test('finds a column wherever people have put it', async () => {
    const office = await tagged();
    office.ws.sheets.insertColumn('Hari Libur', 0);
    office.ws.sheets.moveColumn('Hari Libur', 2, 0);
    office.ws.sheets.insertRow('Hari Libur', 0);
    const answer = await readBy(office, find('nama'), find('tanggal'));
    expect(answer).toMatchObject({ spreadsheetId: office.ws.spreadsheetId });
    expect(byRange(answer)).toEqual([
      {
        valueRange: {
          range: "'Hari Libur'!A1:A1001",
          majorDimension: 'COLUMNS',
          values: [['', 'Nama', 'Imlek']],
        },
        dataFilters: [find('nama')],
      },
      {
        valueRange: {
          range: "'Hari Libur'!C1:C1001",
          majorDimension: 'COLUMNS',
          values: [['', 'Tanggal', 46066, '', 46100]],
        },
        dataFilters: [find('tanggal')],
      },
    ]);
  });

  test('loses the entry with its column, and a filter that matches nothing has no range', async () => {
    const office = await tagged();
    office.ws.sheets.deleteColumn('Hari Libur', 1);
    expect(await readBy(office, find('nama'))).toEqual({ spreadsheetId: office.ws.spreadsheetId });
    expect((await readBy(office, find('nama'), find('tanggal')))['valueRanges']).toHaveLength(1);
  });

  test('gives a range for each of two matches, and names every filter that matched', async () => {
    const office = await tagged();
    const byKey = { developerMetadataLookup: { metadataKey: 'kolom' } };
    const answer = await readBy(office, byKey, find('nama'));
    expect(byRange(answer).map(({ dataFilters }) => dataFilters)).toEqual([[byKey], [byKey, find('nama')]]);
  });

  test('reads by A1 and grid ranges too', async () => {
    const office = await tagged();
    const answer = await readBy(
      office,
      { a1Range: "'Hari Libur'!B2" },
      { gridRange: { sheetId: 4, startRowIndex: 0, endRowIndex: 1 } },
    );
    expect(byRange(answer).map(({ valueRange }) => valueRange.range)).toEqual([
      "'Hari Libur'!A1:Z1",
      "'Hari Libur'!B2",
    ]);
  });

  test('leaves zeros, false and empty texts out of the filters that it repeats', async () => {
    const office = await tagged();
    const corner = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    const [first] = byRange(await readBy(office, { gridRange: corner }));
    expect(first?.dataFilters).toEqual([{ gridRange: { endRowIndex: 1, endColumnIndex: 2 } }]);
    const lookup = { locationType: 'COLUMN', metadataLocation: { dimensionRange: {} } };
    const dimensionRange = { sheetId: 4, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    const found = await office.call<{ matchedDeveloperMetadata: { dataFilters: unknown[] }[] }>(
      'Sheets.Spreadsheets.DeveloperMetadata.search',
      { dataFilters: [{ developerMetadataLookup: { ...lookup, metadataLocation: { dimensionRange } } }] },
      office.ws.spreadsheetId,
    );
    expect(found.matchedDeveloperMetadata[0]?.dataFilters).toEqual([
      {
        developerMetadataLookup: {
          ...lookup,
          metadataLocation: { dimensionRange: { sheetId: 4, dimension: 'COLUMNS', endIndex: 1 } },
        },
      },
    ]);
  });

  test('returns ranges and entries in an order of its own, the same for the same seed', async () => {
    const orders = async (seed: number): Promise<readonly string[]> => {
      const office = openOffice({}, { seed });
      const cells = Array.from({ length: 8 }, (_, at) => ({ a1Range: `A${at + 1}` }));
      const read = await readBy(office, ...cells);
      const numbers = [21, 22, 23, 24, 25, 26];
      await office.call(
        'Sheets.Spreadsheets.batchUpdate',
        { requests: numbers.map((id) => tag(id, 'x', id - 20, 'ROWS', 0)) },
        office.ws.spreadsheetId,
      );
      const found = await office.call<{
        matchedDeveloperMetadata: { developerMetadata: { metadataId: number } }[];
      }>(
        'Sheets.Spreadsheets.DeveloperMetadata.search',
        { dataFilters: [find('x')] },
        office.ws.spreadsheetId,
      );
      return [
        (read['valueRanges'] as Read[]).map(({ valueRange }) => valueRange.range).join(),
        found.matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata.metadataId).join(),
      ];
    };
    const [one, again, other] = [await orders(1), await orders(1), await orders(2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one[0]).not.toBe(Array.from({ length: 8 }, (_, at) => `Sheet1!A${at + 1}`).join());
    expect([one[1], other[1]]).not.toEqual(Array(2).fill('21,22,23,24,25,26'));
  });

  test('writes by filter', async () => {
    const office = await tagged();
    office.ws.sheets.moveColumn('Hari Libur', 1, 2);
    const resource = {
      valueInputOption: 'RAW',
      data: [{ dataFilter: find('nama'), majorDimension: 'COLUMNS', values: [['Nama', 'Tahun Baru']] }],
    };
    await values(office, 'batchUpdateByDataFilter', resource, office.ws.spreadsheetId);
    expect(office.ws.sheets.cell('Hari Libur', 'C2')).toBe('Tahun Baru');
  });

  test.each<[string, Record<string, unknown>, number[]]>([
    ['by id', { metadataId: 12 }, [12]],
    ['by visibility and type', { visibility: 'DOCUMENT', locationType: 'COLUMN' }, [11, 12]],
    [
      'by exact place',
      {
        metadataLocation: {
          dimensionRange: { sheetId: 4, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        },
      },
      [11],
    ],
    ['by a place it only touches, exactly', { metadataLocation: { sheetId: 4 } }, []],
    [
      'by a place it only touches',
      { metadataLocation: { sheetId: 4 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' },
      [11, 12],
    ],
    ['by another key', { metadataKey: 'lain' }, []],
  ])('is searched %s', async (_what, lookup, ids) => {
    const office = await tagged();
    const answer = await office.call<{
      matchedDeveloperMetadata?: { developerMetadata: { metadataId: number } }[];
    }>(
      'Sheets.Spreadsheets.DeveloperMetadata.search',
      { dataFilters: [{ developerMetadataLookup: lookup }] },
      office.ws.spreadsheetId,
    );
    expect(
      (answer.matchedDeveloperMetadata ?? [])
        .map(({ developerMetadata }) => developerMetadata.metadataId)
        .sort(),
    ).toEqual(ids);
  });

  test('is updated and deleted, and an id is taken once', async () => {
    const office = await tagged();
    const send = (request: object) =>
      office.call('Sheets.Spreadsheets.batchUpdate', { requests: [request] }, office.ws.spreadsheetId);
    await send({
      updateDeveloperMetadata: {
        dataFilters: [find('nama')],
        developerMetadata: { metadataValue: 'judul' },
        fields: 'metadataValue',
      },
    });
    expect(
      await office.call('Sheets.Spreadsheets.DeveloperMetadata.get', office.ws.spreadsheetId, 11),
    ).toMatchObject({ metadataValue: 'judul', location: { locationType: 'COLUMN' } });
    await expect(send(tag(11, 'x', 2))).rejects.toThrow(
      'Cannot add developer metadata with ID [11] because developer metadata with that ID already exists.',
    );
    await send({ deleteDeveloperMetadata: { dataFilter: find('judul') } });
    await expect(
      office.call('Sheets.Spreadsheets.DeveloperMetadata.get', office.ws.spreadsheetId, 11),
    ).rejects.toThrow('11');
  });
});
