import { editRow } from '../../../src/domain/inventory/edit-row';
import {
  as,
  committed,
  finished,
  inventoryRow,
  liaisonOf,
  must,
  openedWorld,
  staffOf,
  stored,
  withOffice,
  worldAt,
} from '../office-builder';

const staff = staffOf('KUL');
const base = openedWorld();
const withRows = (...rows: Parameters<typeof inventoryRow>[0][]) =>
  withOffice(base, { inventaris: rows.map((row, index) => stored(inventoryRow(row), index + 2)) });
const edit = (
  world: typeof base,
  seen: Parameters<typeof editRow>[3],
  typed: Parameters<typeof editRow>[4],
  actor = staff,
) => editRow(world.office, as(actor, world), 'KUL-0001', seen, typed);

test('only the cells that differ are written, tidied, and their former values are logged', () => {
  const world = withRows({});
  const changes = must(
    edit(world, { title: 'Laporan Persediaan', year: 2025 }, { title: ' Neraca ', year: 2025 }),
  );
  expect(changes.updates).toEqual([
    { sheet: 'inventaris', id: 'KUL-0001', set: { title: 'Neraca', problems: '', typedBy: staff } },
  ]);
  expect(changes.log).toMatchObject([
    {
      event: 'BARIS_DIUBAH',
      object: 'KUL-0001',
      detail: 'Nama Dokumen: "Laporan Persediaan" menjadi "Neraca"',
    },
  ]);
});

test('a cell that a colleague has changed since it was shown is not overwritten', () => {
  expect(edit(withRows({ year: 2024 }), { year: 2025 }, { year: 2023 })).toEqual({
    ok: false,
    error: { code: 'CELL_CHANGED', rowId: 'KUL-0001', header: 'Tahun', found: '2024' },
  });
});

test('missing cells and duplicates after the edit are flagged on the row', () => {
  const twin = { id: 'KUL-0002', title: 'Neraca' };
  const emptied = must(edit(withRows({}), { year: 2025 }, { year: null }));
  expect(emptied.updates[0]?.set).toMatchObject({ year: null, problems: expect.stringContaining('Tahun') });
  const doubled = must(edit(withRows({}, twin), {}, { title: 'NERACA' }));
  expect(doubled.updates).toContainEqual({
    sheet: 'inventaris',
    id: 'KUL-0002',
    set: { problems: expect.stringContaining('KUL-0001') as unknown },
  });
});

test.each([
  ['diterima', ''],
  ['dikembalikan', ''],
  ['diusulkan dikecualikan', ''],
  ['ditunda', 'ditunda'],
] as const)('a row that was %s is "%s" after an edit', (decision, after) => {
  const world = withRows({ decision, reason: 'x', decidedBy: liaisonOf('KUL') });
  const changes = must(edit(world, {}, { title: 'Neraca' }));
  expect(committed(world, changes).office.inventaris[0]).toMatchObject({ decision: after });
});

test('whoever edits a row becomes one of its typists', () => {
  const second = 'kedua@gmail.com';
  const world = {
    ...withRows({}),
    values: { ...base.values, 'Peran/Sub Bagian KUL': `${staff}, ${second}` },
  };
  const changes = must(edit(world, {}, { title: 'Neraca' }, second));
  expect(changes.updates[0]?.set).toMatchObject({ typedBy: `${staff}, ${second}` });
});

test.each([
  ['nothing differs', withRows({}), { title: 'Laporan Persediaan' }, staff, 'NOTHING_TO_DO'],
  ['the row is gone', withRows(), { title: 'x' }, staff, 'ROW_UNKNOWN'],
  ['the person is of another unit', withRows({}), { title: 'x' }, staffOf('TPH'), 'WRONG_ACTOR'],
  ['the person only decides', withRows({}), { title: 'x' }, liaisonOf('KUL'), 'WRONG_ACTOR'],
] as const)('refused when %s', (_why, world, typed, actor, code) => {
  const result = edit(world, {}, typed, actor);
  expect(result.ok ? '' : result.error.code).toBe(code);
});

test('refused once the unit has finished its coordination', () => {
  const step = { number: 3, lane: 'KUL' };
  const world = finished(worldAt(step), step);
  const [row] = world.office.inventaris;
  const result = editRow(world.office, as(staff, world), row!.id, {}, { title: 'x' });
  expect(result.ok ? '' : result.error.code).toBe('STEP_DONE');
});
