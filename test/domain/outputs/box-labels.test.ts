import { boxLabels, type BoxRow } from '../../../src/domain/outputs/box-labels';
import type { DikEntry } from '../../../src/domain/outputs/dik-entries';
import { publishedRegister } from '../../../src/domain/registers/published-register';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import { untested } from '../../../src/domain/workbook/registers';
import { as, dipRow, freshWorld, inventoryRow, ppid, registersOf } from '../office-builder';

const register = publishedRegister(
  registersOf([
    dipRow(),
    dipRow({ id: 'DIP-0002', number: 2, title: 'Neraca' }),
    dipRow({ id: 'DIP-0003', number: 3, status: 'ditarik' }),
  ]),
  as(ppid, freshWorld()),
);
const dik: readonly DikEntry[] = [
  {
    ...untested,
    id: 'DIK-0001',
    number: 1,
    title: 'Berkas calon',
    year: 2024,
    status: 'ditetapkan',
    basis: '',
    reason: '',
    unit: '',
    addedOn: null,
  },
];
/** The Kegiatan whose rows are labelled before they are in a register. */
const RUNNING = 'K-0002';
const row = (entry: string, printedPlace: string, given: Partial<InventoryRow> = {}): BoxRow =>
  inventoryRow({ entry, printedPlace, ...given });
const labels = (...rows: readonly BoxRow[]) =>
  boxLabels(rows, register, dik, { phoneAddress: '', running: RUNNING });

test('a box has one label for all spellings of its place', () => {
  const [label, ...others] = labels(
    row('DIP-0001', 'Lemari 1'),
    row('DIP-0002', ' lemari  1 ', { year: 2023 }),
  );
  expect(others).toEqual([]);
  expect(label).toMatchObject({
    unit: 'Keuangan, Umum, dan Logistik',
    place: 'Lemari 1',
    years: '2023-2025',
    count: 2,
    numbers: 'DIP-0001; DIP-0002',
    documents: ['DIP-0001  Laporan Persediaan (2025)', 'DIP-0002  Neraca (2023)'],
  });
});

test('what is dikecualikan is listed by number only', () => {
  const [label] = labels(row('DIK-0001', 'Brankas', { title: 'Berkas calon', year: 2024 }));
  expect(label?.documents).toEqual(['DIK-0001  (dikecualikan) (2024)']);
  expect(JSON.stringify(label)).not.toContain('Berkas calon');
});

test('two Sub Bagian with a place of the same name have separate labels, in the order of the Sub Bagian', () => {
  expect(
    labels(row('DIP-0002', 'Lemari 1', { subBagian: 'TPH' }), row('DIP-0001', 'Lemari 1')).map(({ unit }) =>
      unit.slice(0, 6),
    ),
  ).toEqual(['Keuang', 'Teknis']);
});

test('from the first recorded place on: what is in no register yet is listed by its ID, without its title', () => {
  const fresh = (id: string, given: Partial<InventoryRow> = {}): BoxRow =>
    row('', 'Lemari 1', { id, kegiatan: RUNNING, ...given });
  const [label, ...others] = labels(
    row('DIP-0001', 'Lemari 1'),
    fresh('KUL-0002', { title: 'Daftar gaji' }),
    fresh('KUL-0003'),
    fresh('KUL-0004', { year: null }),
  );
  expect(others).toEqual([]);
  expect(label).toMatchObject({
    count: 4,
    numbers: 'DIP-0001; KUL-0002 s.d. KUL-0004',
    documents: [
      'DIP-0001  Laporan Persediaan (2025)',
      'KUL-0002  (belum di DIP) (2025)',
      'KUL-0003  (belum di DIP) (2025)',
      'KUL-0004  (belum di DIP)',
    ],
  });
  expect(JSON.stringify(label)).not.toContain('Daftar gaji');
});

test.each([
  ['is in no register, of a former Kegiatan', row('', 'Lemari 1')],
  ['has no ID yet', row('', 'Lemari 1', { id: '', kegiatan: RUNNING })],
  ['ends in this Kegiatan', row('', 'Lemari 1', { kegiatan: RUNNING, carried: 'habis masa' })],
  ['was withdrawn', row('DIP-0003', 'Lemari 1')],
  ['has no printed copy', row('DIP-0001', ' ')],
])('a document that %s has no label', (_what, each) => expect(labels(each)).toEqual([]));

test('the later place of a document listed again counts', () => {
  expect(labels(row('DIP-0001', 'Lemari 1'), row('DIP-0001', 'Lemari 2')).map(({ place }) => place)).toEqual([
    'Lemari 2',
  ]);
});

test('the QR code has office, Sub Bagian, place and numbers, and stays legible for a phone', () => {
  const [label] = labels(row('DIP-0001', 'Lemari 1'));
  expect(label?.code).toBe(
    'Komisi Pemilihan Umum Kabupaten Lahat\nKeuangan, Umum, dan Logistik\nLemari 1\nDIP-0001',
  );
  const [long] = labels(row('DIP-0001', `Lemari ${'sangat '.repeat(60)}jauh`));
  expect(long?.code.length).toBeLessThanOrEqual(241);
  expect(long?.code.endsWith('dst.')).toBe(true);
});

test('the code of a label leads to this box of this Sub Bagian on the page for the phone, where that has an address', () => {
  const address = 'https://script.google.com/macros/s/AKfy-x/exec';
  const [label] = boxLabels([row('DIP-0001', 'Lemari 1, boks 2')], register, dik, {
    phoneAddress: address,
    running: RUNNING,
  });
  expect(label?.code).toBe(`${address}?bagian=KUL&box=Lemari%201%2C%20boks%202`);
  expect(labels(row('DIP-0001', 'Lemari 1, boks 2'))[0]?.code).toContain('Lemari 1, boks 2');
});
