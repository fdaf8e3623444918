import { addRows, type RowDraft } from '../../../src/domain/inventory/add-rows';
import { declareNihil } from '../../../src/domain/inventory/declare-nihil';
import {
  as,
  committed,
  finished,
  inventoryRow,
  liaisonOf,
  must,
  openedWorld,
  ppid,
  staffOf,
  stored,
  withOffice,
  worldAt,
} from '../office-builder';

const world = openedWorld();
const staff = staffOf('KUL');
const draft: RowDraft = { title: 'NPHD', year: 2024, category: 'berkala' };
const add = (drafts: readonly RowDraft[], actor = staff, from = world, unit = 'KUL') =>
  addRows(from.office, as(actor, from), unit, drafts);

test('each draft becomes a row of the unit and the Kegiatan, with its typist, in order', () => {
  const { changes, ids } = must(add([draft, { ...draft, title: ' ADDENDUM  NPHD ', summary: 'isi' }]));
  expect(ids).toEqual(['KUL-0001', 'KUL-0002']);
  expect(committed(world, changes).office.inventaris).toMatchObject([
    {
      id: 'KUL-0001',
      kegiatan: 'K-0001',
      subBagian: 'KUL',
      title: 'NPHD',
      year: 2024,
      typedBy: staff,
      decision: '',
      register: '',
      problems: '',
    },
    { id: 'KUL-0002', title: 'ADDENDUM NPHD', summary: 'isi' },
  ]);
  expect(changes.settings).toEqual({ 'Sistem/Urutan Inventaris KUL': '2', 'Sistem/Baris Tercatat': '2' });
  expect(changes.log.map(({ event, object }) => [event, object])).toEqual([
    ['BARIS_DITAMBAH', 'KUL-0001'],
    ['BARIS_DITAMBAH', 'KUL-0002'],
  ]);
});

test.each([
  [
    'an empty draft',
    {},
    'Nama Dokumen masih kosong: isi selnya. Tahun masih kosong: isi selnya. Kategori masih kosong: isi selnya.',
  ],
  ['a title of blanks', { ...draft, title: ' \u00A0' }, 'Nama Dokumen masih kosong: isi selnya.'],
])('%s is kept and flagged', (_what, given, problems) => {
  expect(committed(world, must(add([given])).changes).office.inventaris).toMatchObject([
    { id: 'KUL-0001', problems },
  ]);
});

test('a twin of an existing row or of an earlier draft is flagged and kept', () => {
  const once = committed(world, must(add([draft])).changes);
  const rows = committed(
    once,
    must(add([{ ...draft, title: 'nphd' }, draft, { ...draft, year: 2025 }], staff, once)).changes,
  ).office.inventaris;
  expect(rows.map(({ problems }) => problems.includes('baris KUL-0001'))).toEqual([false, true, true, false]);
  expect(
    must(add([draft, draft])).changes.inserts.map(
      ({ row }) => 'problems' in row && row.problems.includes('KUL-0001'),
    ),
  ).toEqual([false, true]);
});

test('the same document in a former Kegiatan is no twin', () => {
  const former = withOffice(world, {
    inventaris: [stored(inventoryRow({ title: 'NPHD', year: 2024, kegiatan: 'K-0000' }))],
  });
  expect(must(add([draft], staff, former)).changes.inserts).toMatchObject([{ row: { problems: '' } }]);
});

test('adding a row withdraws Nihil', () => {
  const nihil = committed(world, must(declareNihil(world.office, as(staff, world), 'KUL')));
  expect(nihil.office.tahapan.find(({ id }) => id === 'K-0001/1/KUL')?.nihil).toBe('Nihil');
  const after = committed(nihil, must(add([draft], staff, nihil)).changes);
  expect(after.office.tahapan.find(({ id }) => id === 'K-0001/1/KUL')?.nihil).toBe('');
});

test.each([ppid, liaisonOf('KUL'), staffOf('TPH'), ''])('%j may not add rows to KUL', (actor) =>
  expect(add([draft], actor)).toMatchObject({ ok: false, error: { code: 'WRONG_ACTOR', people: [staff] } }),
);

test('refuses after step 1, for an unknown unit, and for an empty list', () => {
  const step = { number: 1, lane: 'KUL' };
  expect(add([draft], staff, finished(worldAt(step), step))).toMatchObject({ error: { code: 'STEP_DONE' } });
  expect(add([draft], staff, world, 'XYZ')).toMatchObject({ error: { code: 'STEP_UNKNOWN' } });
  expect(add([])).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } });
});
