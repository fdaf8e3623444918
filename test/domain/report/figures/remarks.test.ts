import { listingIn } from '../../../../src/domain/registers/listing';
import { followUps, obstacles } from '../../../../src/domain/report/figures/remarks';
import { dikRow, inventoryRow, scanRow } from '../../office-builder';

const listingOf = listingIn({ dip: [], dik: [] });
const sums = { seen: 3, waiting: 0, filed: 3, duplicate: 0, quarantined: 0 };
const step = {
  number: 2,
  title: '',
  lane: 'KUL',
  standard: '',
  due: '',
  finished: '',
  actor: '',
  checked: '',
  late: '',
};
const said = (...rows: Parameters<typeof inventoryRow>[0][]) =>
  obstacles([step], rows.map(inventoryRow), [], sums);

test('without problems there are no remarks', () => {
  expect(said({ register: 'DIP', decision: 'diterima' })).toEqual([]);
  expect(followUps([inventoryRow({ register: 'DIP' })], listingOf, { dik: [dikRow()] })).toEqual([]);
});

test.each([
  [
    'what was returned',
    { decision: 'dikembalikan' },
    'Sebanyak 1 dokumen dikembalikan oleh Tim Penghubung untuk diperbaiki.',
  ],
  ['what was set aside', { decision: 'ditunda' }, 'Sebanyak 1 dokumen ditunda ke Kegiatan berikutnya.'],
  [
    'what could not be scanned',
    { unscannable: 'buku besar' },
    'Sebanyak 1 dokumen tidak dapat dipindai (buku besar).',
  ],
  [
    'what has a reason and no link that works',
    { unscannable: 'buku besar', link: 'di lemari' },
    'Sebanyak 1 dokumen tidak dapat dipindai (buku besar).',
  ],
] as const)('says %s', (_what, row, words) => expect(said(row)).toEqual([words]));

test('a document with a scan or a link does not count as unscannable', () => {
  const row = inventoryRow({ unscannable: 'buku besar' });
  expect(obstacles([], [row], [scanRow()], sums)).toEqual([]);
  expect(said({ unscannable: 'buku besar', link: 'https://kpu.go.id/x' })).toEqual([]);
});

test('lists late steps, quarantined files and waiting files', () => {
  const late = { ...step, late: 'terlambat 1 hari kerja' };
  const scans = [
    scanRow({ state: 'karantina', reason: 'kosong' }),
    scanRow({ id: 'P-0002', state: 'karantina', reason: 'jenis' }),
    scanRow({ id: 'P-0003', state: 'karantina', reason: 'kosong' }),
  ];
  expect(obstacles([late], [], scans, { ...sums, quarantined: 3, waiting: 2 })).toEqual([
    'Tahap 2 pada KUL terlambat 1 hari kerja.',
    'Sebanyak 3 berkas pindaian dikarantina (berkas kosong; jenis berkas tidak diterima).',
    'Sebanyak 2 berkas pindaian masih menunggu keputusan.',
  ]);
});

test('lists at most four reasons, each once and shortened', () => {
  const reasons = ['a', 'b', 'a', 'c', 'd'.repeat(200), 'e'];
  const rows = reasons.map((reason, index) =>
    inventoryRow({ id: `KUL-${index}`, decision: 'dikembalikan', reason }),
  );
  expect(obstacles([], rows, [], sums)).toEqual([
    `Sebanyak 6 dokumen dikembalikan oleh Tim Penghubung untuk diperbaiki (a; b; c; ${'d'.repeat(119)}…; dan lain-lain).`,
  ]);
});

test('lists the exceptions from four eyes', () =>
  expect(obstacles([step], [], [], sums, ['Pengecualian empat mata di Kantor: kecil.'])).toEqual([
    'Pengecualian empat mata di Kantor: kecil.',
  ]));

test('lists what remains for the next Kegiatan and for the Provinsi', () => {
  const office = { dik: [dikRow({ status: 'diusulkan' }), dikRow({ status: 'ditarik' })] };
  expect(followUps([inventoryRow(), inventoryRow({ register: 'DIP' })], listingOf, office)).toEqual([
    'Melengkapi 1 dokumen yang belum masuk daftar pada Kegiatan berikutnya.',
    'Mengajukan uji konsekuensi melalui KPU Provinsi untuk 1 informasi yang diusulkan dikecualikan.',
  ]);
});
