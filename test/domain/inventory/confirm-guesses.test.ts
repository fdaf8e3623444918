import { confirmGuesses } from '../../../src/domain/inventory/confirm-guesses';
import { guessText } from '../../../src/domain/completeness/guesses';
import { loggedRows } from '../../../src/domain/inventory/typists/logged-rows';
import {
  as,
  inventoryRow,
  liaisonOf,
  must,
  openedWorld,
  ppid,
  staffOf,
  stored,
  withOffice,
} from '../office-builder';

const staff = staffOf('KUL');
const guesses = guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]);
const withRows = (...rows: Parameters<typeof inventoryRow>[0][]) =>
  withOffice(openedWorld(), {
    inventaris: rows.map((row, index) => stored(inventoryRow(row), index + 2)),
  });
const confirm = (world: ReturnType<typeof withRows>, ids: readonly string[], actor = staff) =>
  confirmGuesses(world.office, as(actor, world), ids);

test('whoever confirms is logged and becomes a typist of the row', () => {
  const changes = must(
    confirm(withRows({ guesses, problems: 'Tahun 2025 ...', typedBy: 'lain@gmail.com' }), ['KUL-0001']),
  );
  expect(changes.updates).toEqual([
    {
      sheet: 'inventaris',
      id: 'KUL-0001',
      set: { guesses: '', problems: '', typedBy: `lain@gmail.com, ${staff}` },
    },
  ]);
  expect(changes.log).toMatchObject([
    { event: 'TEBAKAN_DIPASTIKAN', object: 'KUL-0001', detail: 'Tahun "2025"' },
  ]);
});

test('other problems of the row stay, a duplicate document among them', () => {
  const world = withRows({}, { id: 'KUL-0002', guesses }, { id: 'KUL-0003', guesses, category: '' });
  const problems = must(confirm(world, ['KUL-0002', 'KUL-0003'])).updates.map(
    ({ set }) => (set as { problems: string }).problems,
  );
  expect(problems[0]).toContain('sudah ada di baris KUL-0001');
  expect(problems[1]).toContain('Kategori masih kosong');
});

test('a cell that was altered by hand is confirmed too', () => {
  expect(must(confirm(withRows({ guesses: 'x' }), ['KUL-0001'])).updates[0]?.set).toMatchObject({
    guesses: '',
  });
});

test.each([
  ['by the Tim Penghubung', { guesses }, ['KUL-0001'], liaisonOf('KUL'), 'WRONG_ACTOR'],
  ['by the PPID', { guesses }, ['KUL-0001'], ppid, 'WRONG_ACTOR'],
  ['of an unknown row', { guesses }, ['KUL-0001', 'KUL-0009'], staff, 'ROW_UNKNOWN'],
  ['of a row without guesses', {}, ['KUL-0001'], staff, 'NOTHING_TO_DO'],
  ['of a former Kegiatan', { guesses, kegiatan: 'K-0000' }, ['KUL-0001'], staff, 'ROW_UNKNOWN'],
])('is refused %s', (_what, row, ids, actor, code) =>
  expect(confirm(withRows(row), ids, actor)).toMatchObject({ ok: false, error: { code } }),
);

test('the Log names whoever confirms as a typist, and records that a returned row is undecided again', () => {
  const row = {
    guesses,
    typedBy: 'lain@gmail.com',
    decision: 'dikembalikan',
    decidedBy: liaisonOf('KUL'),
  } as const;
  const { log } = must(confirm(withRows(row), ['KUL-0001']));
  const entries = log.map(({ event, object, cells = '' }) => ({ event, object, cells }));
  const before = {
    event: 'BARIS_DITAMBAH',
    object: 'KUL-0001',
    cells: JSON.stringify({ typedBy: 'lain@gmail.com' }),
  };
  const returned = {
    event: 'BARIS_DIPUTUSKAN',
    object: 'KUL-0001',
    cells: JSON.stringify({ decision: 'dikembalikan', decidedBy: liaisonOf('KUL') }),
  };
  expect(loggedRows([before, returned, ...entries]).get('KUL-0001')?.cells).toMatchObject({
    typedBy: `lain@gmail.com, ${staff}`,
    decision: '',
    decidedBy: '',
  });
});
