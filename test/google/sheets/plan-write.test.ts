import { noChanges, type Changes } from '../../../src/domain/workbook/changes';
import { workbook } from '../../../src/domain/workbook';
import { runs } from '../../../src/google/sheets/transaction/cell-requests';
import type { SheetSnapshot } from '../../../src/google/sheets/transaction/plan';
import { planWrite } from '../../../src/google/sheets/transaction/plan-write';
import { scanRow } from '../../domain/office-builder';

const keys = Object.keys(workbook.inventaris.columns);
/** The columns in the order of the schema, after one column that people inserted. */
const columns = Object.fromEntries(keys.map((key, index) => [key, index + 1]));
const row = (position: number, cells: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(keys.map((key) => [key, ''])),
  position,
  unreadable: [],
  ...cells,
});
const snapshot: SheetSnapshot = {
  zone: 'WIB',
  layout: { inventaris: { title: 'Inventaris', columns, headers: [], height: 1000, used: 3 } },
  rows: {
    inventaris: [
      row(2, { id: 'KUL-0001', title: 'Neraca', typedBy: 'a' }),
      row(3, { id: 'KUL-0002', title: 'Kas', typedBy: 'b' }),
    ],
  },
};
const plan = (changes: Partial<Changes>, extent?: 'all') =>
  planWrite({ ...noChanges, ...changes }, snapshot, extent);
const update = (id: string, set: object) => ({ sheet: 'inventaris', id, set }) as Changes['updates'][number];
const placeOf = (key: string): number => columns[key] ?? -1;

test.each([
  [[], []],
  [[4], [[4]]],
  [
    [2, 3, 4, 7],
    [[2, 3, 4], [7]],
  ],
  [
    [1, 3, 5],
    [[1], [3], [5]],
  ],
])('the columns %p form the runs %p', (places, groups) => {
  expect(runs(places)).toEqual(groups);
});

test('only the named cell is written, at the current position of its column, and its row is verified by its ID', () => {
  const { requests, touched, watched, added } = plan({
    updates: [update('KUL-0002', { title: 'Kas Kecil' })],
  });
  const start = { sheetId: workbook.inventaris.sheetId, rowIndex: 2, columnIndex: placeOf('title') };
  const values = [{ userEnteredValue: { stringValue: 'Kas Kecil' } }];
  expect(requests).toEqual([
    {
      updateCells: {
        start,
        fields: 'userEnteredValue',
        rows: [{ values: [expect.objectContaining(values[0])] }],
      },
    },
  ]);
  expect(touched).toEqual([
    {
      sheet: 'inventaris',
      row: 3,
      columns: [placeOf('title')],
      witness: { key: 'id', column: placeOf('id'), value: 'KUL-0002' },
    },
  ]);
  expect([watched, added]).toEqual([[], []]);
});

test('a cell that already holds the value is not written, unless an own write has changed the snapshot', () => {
  const changes = { updates: [update('KUL-0002', { title: 'Kas' })] };
  expect(plan(changes).requests).toEqual([]);
  expect(plan(changes).touched).toEqual([]);
  expect(plan(changes, 'all').requests).toHaveLength(1);
});

test('several changes of one row are merged, and the last value of a cell wins', () => {
  const { touched, requests } = plan({
    updates: [update('KUL-0001', { title: 'Satu' }), update('KUL-0001', { title: 'Dua', notes: 'x' })],
  });
  expect(touched.map(({ row: at, columns: places }) => [at, places])).toEqual([
    [2, [placeOf('title'), placeOf('notes')].sort((one, other) => one - other)],
  ]);
  expect(JSON.stringify(requests)).toContain('"Dua"');
  expect(JSON.stringify(requests)).not.toContain('"Satu"');
});

test('rows below each other that get the same values are filled at once: each value is sent once', () => {
  const ids = ['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0004', 'KUL-0005', 'KUL-0006'];
  const read: SheetSnapshot = { ...snapshot, rows: { inventaris: ids.map((id, at) => row(at + 2, { id })) } };
  const alike = { decision: 'diterima', decidedBy: 'a' };
  const updates = ids.map((id) => update(id, id === 'KUL-0004' ? { decision: 'ditunda' } : alike));
  const { requests, touched } = planWrite({ ...noChanges, updates }, read);
  expect(touched.map(({ row: at }) => at)).toEqual([2, 3, 4, 5, 6, 7]);
  const filled = requests.flatMap(({ repeatCell }) => (repeatCell ? [repeatCell] : []));
  expect(
    filled.map(({ range, cell, fields }) => [
      [range?.startRowIndex, range?.endRowIndex, range?.startColumnIndex, range?.endColumnIndex],
      cell?.userEnteredValue,
      fields,
    ]),
  ).toEqual(
    [1, 5].flatMap((top) =>
      (['decision', 'decidedBy'] as const).map((key) => [
        [top, top === 1 ? 4 : 7, placeOf(key), placeOf(key) + 1],
        { stringValue: alike[key] },
        'userEnteredValue',
      ]),
    ),
  );
  expect(requests.filter(({ updateCells }) => updateCells)).toHaveLength(1);
});

test('of two rows with one ID the upper one is changed', () => {
  const twins: SheetSnapshot = {
    ...snapshot,
    rows: { inventaris: [row(2, { id: 'KUL-0001' }), row(3, { id: 'KUL-0001' })] },
  };
  const { touched } = planWrite({ ...noChanges, updates: [update('KUL-0001', { title: 'Baru' })] }, twins);
  expect(touched.map(({ row: at }) => at)).toEqual([2]);
});

test('a copied row is verified by its title, and its original’s position by its ID and by a cell in which the two differ', () => {
  const copied: SheetSnapshot = {
    ...snapshot,
    rows: {
      inventaris: [
        row(2, { id: 'KUL-0001', title: 'Neraca', typedBy: 'a' }),
        row(3, { id: 'KUL-0001', title: 'Neraca', typedBy: '' }),
      ],
    },
  };
  const adoptions: Changes['adoptions'] = [{ sheet: 'inventaris', position: 3, set: { id: 'KUL-0003' } }];
  const { touched, watched } = planWrite({ ...noChanges, adoptions }, copied);
  expect(touched).toMatchObject([{ row: 3, witness: { key: 'title', value: 'Neraca' } }]);
  expect(watched).toEqual([
    { sheet: 'inventaris', row: 2, witness: { key: 'id', column: placeOf('id'), value: 'KUL-0001' } },
    { sheet: 'inventaris', row: 2, witness: { key: 'typedBy', column: placeOf('typedBy'), value: 'a' } },
  ]);
});

test('a change may follow the adoption that gave the row its ID', () => {
  const { touched } = plan({
    adoptions: [{ sheet: 'inventaris', position: 3, set: { id: 'KUL-0009' } }],
    updates: [update('KUL-0009', { notes: 'x' })],
  });
  expect(touched).toHaveLength(1);
  expect(touched).toMatchObject([{ row: 3, witness: { key: 'title', value: 'Kas' } }]);
});

describe('new rows', () => {
  const names = Object.keys(workbook.pindaian.columns);
  const places = Object.fromEntries(names.map((key, index) => [key, names.length - index]));
  const withScans = (height: number): SheetSnapshot => ({
    zone: 'WIB',
    layout: { pindaian: { title: 'Pindaian', columns: places, headers: [], height, used: 10 } },
    rows: { pindaian: [] },
  });
  const inserts: Changes['inserts'] = [
    { sheet: 'pindaian', row: scanRow({ id: 'P-0001' }) },
    { sheet: 'pindaian', row: scanRow({ id: 'P-0002' }) },
  ];

  test('are appended together, each cell in its column, and identified by their keys', () => {
    const { requests, added } = planWrite({ ...noChanges, inserts }, withScans(1000));
    expect(requests).toHaveLength(1);
    const [{ appendCells }] = requests as [
      { appendCells: { sheetId: number; rows: { values: object[] }[] } },
    ];
    expect(appendCells.sheetId).toBe(workbook.pindaian.sheetId);
    expect(appendCells.rows.map(({ values }) => values[places['id'] ?? -1])).toEqual([
      { userEnteredValue: { stringValue: 'P-0001' } },
      { userEnteredValue: { stringValue: 'P-0002' } },
    ]);
    expect(added).toEqual([
      { sheet: 'pindaian', key: 'P-0001' },
      { sheet: 'pindaian', key: 'P-0002' },
    ]);
  });

  test('blank cells after the last value of a row are not sent', () => {
    const { requests } = planWrite(
      { ...noChanges, inserts: [{ sheet: 'pindaian', row: scanRow({ id: 'P-0001' }) }] },
      {
        ...withScans(1000),
        layout: {
          pindaian: {
            title: 'Pindaian',
            columns: Object.fromEntries(names.map((key, at) => [key, at])),
            headers: [],
          },
        },
      },
    );
    const values = requests[0]?.appendCells?.rows?.[0]?.values ?? [];
    expect(values.length).toBeLessThan(names.length);
    expect(values.at(-1)).toHaveProperty('userEnteredValue');
  });

  test('that fit exactly need no more rows; one more extends the grid first', () => {
    expect(planWrite({ ...noChanges, inserts }, withScans(12)).requests).toHaveLength(1);
    const { requests } = planWrite({ ...noChanges, inserts }, withScans(11));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.at(-1)).toHaveProperty('appendCells');
  });
});

test.each([
  ['a row that was not read', { updates: [update('KUL-0404', {})] }, 'inventaris has no row KUL-0404'],
  [
    'a position that was not read',
    { adoptions: [{ sheet: 'inventaris', position: 9, set: {} }] as Changes['adoptions'] },
    'inventaris has no row 9',
  ],
  [
    'a sheet that was not read',
    { inserts: [{ sheet: 'pindaian', row: scanRow() }] as Changes['inserts'] },
    'pindaian was not read',
  ],
  [
    'a column that was not read',
    { updates: [update('KUL-0001', { colour: 'x' })] },
    'inventaris has no place for colour',
  ],
])('a change of %s throws', (_what, changes, message) => {
  expect(() => plan(changes)).toThrow(message);
});
