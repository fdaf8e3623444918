import { toIso } from '../../../src/domain/calendar/instant';
import { openKegiatan } from '../../../src/domain/procedure/open-kegiatan';
import {
  as,
  at,
  committed,
  finished,
  freshWorld,
  inventoryRow,
  later,
  must,
  office,
  openedWorld,
  pelaksana,
  ppid,
  sekretaris,
  staffOf,
  stored,
  stranger,
  units,
  withOffice,
  worldAt,
} from '../office-builder';

const world = freshWorld();
const open = (from: typeof world, actor = ppid, name = 'Semester I 2026') =>
  openKegiatan(from.office, as(actor, from), name);

test.each([sekretaris, pelaksana, staffOf('KUL'), stranger, ''])(
  '%j may not open one: only the PPID',
  (actor) =>
    expect(open(world, actor)).toEqual({
      ok: false,
      error: { code: 'WRONG_ACTOR', actor, expected: [{ name: 'PPID', unit: null }], people: [ppid] },
    }),
);

test('refuses while another runs, and names it', () => {
  expect(open(openedWorld())).toEqual({
    ok: false,
    error: { code: 'KEGIATAN_RUNNING', name: 'Semester I 2026' },
  });
});

test.each(['', '  ', '\u200B\n'])('refuses the name %j', (name) =>
  expect(open(world, ppid, name)).toMatchObject({
    ok: false,
    error: { code: 'BAD_INPUT', field: 'Nama Kegiatan' },
  }),
);

test('creates three steps for each Sub Bagian and three for the office; step 1 of each unit is open, all others wait', () => {
  const { tahapan } = openedWorld().office;
  expect(tahapan.map(({ number, lane }) => `${number} ${lane}`)).toEqual([
    ...[1, 2, 3].flatMap((number) => units.map((unit) => `${number} ${unit}`)),
    '4 KANTOR',
    '5 KANTOR',
    '6 KANTOR',
  ]);
  expect(tahapan.filter(({ status }) => status === 'terbuka').map(({ id }) => id)).toEqual(
    units.map((unit) => `K-0001/1/${unit}`),
  );
  expect(tahapan.filter(({ status }) => status === 'menunggu')).toHaveLength(11);
});

test('an open step has its standard time, its due time and their explanation; a waiting one does not', () => {
  const [step, next] = openedWorld({}, at('2026-02-13T10:00')).office.tahapan.filter(
    ({ lane }) => lane === 'KUL',
  );
  expect(step).toMatchObject({
    standard: '1 hari',
    openedAt: at('2026-02-13T10:00'),
    explanation:
      '1 hari kerja terhitung sejak Jumat, 13 Februari 2026, tidak termasuk 16 Feb (Cuti Bersama Tahun Baru Imlek), tidak termasuk 17 Feb (Tahun Baru Imlek)',
    doer: 'Sub Bagian KUL',
    checker: 'Kepala Sub Bagian KUL',
  });
  expect(toIso(step?.due ?? at('2000-01-01T00:00'), 'WIB')).toBe('2026-02-18T16:00:00+07:00');
  expect(next).toMatchObject({ standard: '', due: null, openedAt: null, explanation: '' });
});

test('standard times, doers and units come from the settings', () => {
  const { tahapan } = openedWorld({
    'Waktu Standar/Tahap 1': '2 hari',
    'Pelaksana Tahap/Tahap 1': 'Pelaksana',
    'Pemeriksa Tahap/Tahap 1': '-',
    'Sub Bagian/XYZ': 'Unit Baru',
  }).office;
  expect(tahapan.find(({ id }) => id === 'K-0001/1/XYZ')).toMatchObject({
    standard: '2 hari',
    doer: 'Pelaksana',
    checker: '',
  });
});

test('the dashboard shows each lane once in every Kegiatan', () => {
  const done = finished(worldAt(office(6)), office(6));
  const again = committed(done, must(open(done, ppid, 'Semester II 2026')).changes);
  expect(again.office.beranda.map(({ id, step, done: count, total }) => [id, step, count, total])).toEqual([
    ...units.map((unit) => [unit, '1. Menginventarisir informasi dan dokumentasi yang dikuasai', 0, 3]),
    ['KANTOR', 'Menunggu', 0, 3],
  ]);
});

test('the next Kegiatan has a new number, even if the row of the last one is deleted', () => {
  const done = withOffice(finished(worldAt(office(6)), office(6)), { kegiatan: [], tahapan: [] });
  expect(must(open(done)).id).toBe('K-0002');
});

test.each([
  ['that was returned', { decision: 'dikembalikan', reason: 'judul kurang jelas' }],
  ['that was set aside', { decision: 'ditunda' }],
  ['that nobody decided', {}],
  ['that was accepted too late to enter', { decision: 'diterima' }],
  ['that was typed while no Kegiatan ran', { kegiatan: '' }],
] as const)('a row %s is carried over undecided', (_what, given) => {
  const done = finished(worldAt(office(6)), office(6));
  const left = inventoryRow({ id: 'KUL-0099', decidedBy: 'x@gmail.com', decidedAt: done.now, ...given });
  const before = withOffice(done, { inventaris: [...done.office.inventaris, stored(left, 90)] });
  const after = committed(before, must(open(before)).changes).office.inventaris;
  expect(after.find(({ id }) => id === 'KUL-0099')).toMatchObject({
    kegiatan: 'K-0002',
    decision: '',
    decidedBy: '',
    decidedAt: null,
  });
  expect(after.filter(({ register }) => register !== '').map(({ carried }) => carried)).toEqual([
    'belum dijawab',
    'belum dijawab',
  ]);
});

test('stores and logs who opened it and when', () => {
  const world2 = later(world, at('2026-07-01T08:00'));
  const { changes } = must(open(world2, ` ${ppid.toUpperCase()}`, ' Semester  II 2026 '));
  expect(changes.log).toMatchObject([
    { event: 'KEGIATAN_DIBUKA', object: 'K-0001', detail: 'Semester II 2026' },
  ]);
  expect(committed(world2, changes).office.kegiatan[0]).toMatchObject({
    name: 'Semester II 2026',
    status: 'berjalan',
    openedAt: world2.now,
  });
});

test('without working hours a Kegiatan opens with deadlines by the default hours', () => {
  const off = Object.fromEntries(
    ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'].map((day) => [`Jam Kerja/${day}`, 'libur']),
  );
  const dues = (values: Readonly<Record<string, string>>) =>
    openedWorld(values).office.tahapan.map(({ due }) => due);
  expect(dues(off)).toEqual(dues({}));
});
