import { dikLines, dipColumns, dipLines } from '../../../src/domain/report/dip-lines';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { dikRow, dipRow } from '../office-builder';

test('the DIP is listed by category, then by Sub Bagian, then by number, without what is withdrawn, excluded or has no category', () => {
  const entries = [
    dipRow({ id: 'DIP-0003', number: 3 }),
    dipRow({ id: 'DIP-0001', number: 1 }),
    dipRow({ id: 'DIP-0002', number: 2, status: 'ditarik' }),
    dipRow({ id: 'DIP-0004', number: 4, category: 'dikecualikan' }),
    dipRow({ id: 'DIP-0005', number: 5, category: 'setiap saat' }),
    dipRow({ id: 'DIP-0006', number: 6, category: 'serta merta' }),
    dipRow({ id: 'DIP-0007', number: 7, subBagian: 'TPH' }),
    dipRow({ id: 'DIP-0008', number: 8 }),
    dipRow({ id: 'DIP-0009', number: 9, category: '' }),
  ];
  const before = [...entries];
  expect(dipLines(entries, defaultUnits).map(({ number }) => number)).toEqual([1, 3, 8, 7, 6, 5]);
  expect(entries).toEqual(before);
});

test('the DIK lists proposals and decisions, without withdrawn entries', () => {
  const entries = [
    dikRow({ number: 2 }),
    dikRow({ number: 1, status: 'diusulkan' }),
    dikRow({ number: 3, status: 'ditarik' }),
  ];
  expect(dikLines(entries).map(({ number, status }) => [number, status])).toEqual([
    [1, 'diusulkan'],
    [2, 'ditetapkan'],
  ]);
});

test('the columns are those required by law, each with its own value', () => {
  expect(dipColumns.map(({ header }) => header)).toEqual([
    'No',
    'Judul Informasi',
    'Ringkasan Isi Informasi',
    'Pejabat/Unit/Satuan Kerja yang Menguasai Informasi',
    'Penanggung Jawab Pembuatan atau Penerbitan Informasi',
    'Waktu dan Tempat Pembuatan Informasi',
    'Bentuk Informasi yang Tersedia',
    'Jangka Waktu Penyimpanan atau Retensi Arsip',
    'Jenis Media',
    'Kategori',
    'Kelompok Informasi',
    'Tahun',
    'Tautan',
    'Nomor DIP',
  ]);
  const entry = dipRow({
    title: 'a',
    summary: 'b',
    holder: 'c',
    producer: 'd',
    made: 'e',
    form: 'Hardcopy',
    retention: 'g',
    link: 'h',
    media: 'i',
    group: 'j',
  });
  expect(dipColumns.map(({ read }) => read(entry, 0))).toEqual([
    1,
    'a',
    'b',
    'c',
    'd',
    'e',
    'Hardcopy',
    'g',
    'i',
    'berkala',
    'j',
    2025,
    'h',
    'DIP-0001',
  ]);
});

test('No has no gaps for withdrawn entries, and each entry keeps its register number', () => {
  const entries = [
    dipRow({ id: 'DIP-0001', number: 1 }),
    dipRow({ id: 'DIP-0002', number: 2, status: 'ditarik' }),
    dipRow({ id: 'DIP-0003', number: 3 }),
  ];
  const printed = dipLines(entries, defaultUnits).map((entry, index) =>
    dipColumns.map(({ read }) => read(entry, index)),
  );
  expect(printed.map((cells) => [cells[0], cells[cells.length - 1]])).toEqual([
    [1, 'DIP-0001'],
    [2, 'DIP-0003'],
  ]);
});

test('a proposal is printed without a decree, even if it had one before', () =>
  expect(dikLines([dikRow({ status: 'diusulkan', basis: 'Keputusan lama' })])).toMatchObject([
    { basis: '' },
  ]));
