import { previewList } from '../../../src/app/inventory/preview-list';
import { ok } from '../../../src/domain/refusal/result';
import {
  as,
  inventoryRow,
  liaisonOf,
  openedWorld,
  staffOf,
  stored,
  withOffice,
} from '../../domain/office-builder';

const world = withOffice(openedWorld(), { inventaris: [stored(inventoryRow())] });
const preview = (
  csv: string,
  home: string | null = null,
  actor = staffOf('KUL'),
  kind?: 'file' | 'pasted',
) => {
  const execution = {
    read: (_reads: unknown, view: (office: unknown, context: unknown) => unknown) =>
      ok(view(world.office, as(actor, world))),
  };
  const result = previewList({ execution } as never)(csv, home, { kind });
  if (!result.ok) throw new Error('refused');
  return result.value;
};

test('columns are listed with what they fill; notes and running numbers are distinguished', () => {
  expect(preview('No;judul;Warna;thn\n1;Neraca;biru;2025').columns).toEqual([
    { header: 'No', fills: null, samples: ['1'] },
    { header: 'judul', fills: 'Nama Dokumen', samples: ['Neraca'] },
    { header: 'Warna', fills: '', samples: ['biru'] },
    { header: 'thn', fills: 'Tahun', samples: ['2025'] },
  ]);
});

test('line numbers are those of the list, whatever is above its header', () => {
  const { headerLine, rows } = preview('DAFTAR INFORMASI\n\nJudul,Tahun\n\nNeraca,2025\n');
  expect(headerLine).toBe(3);
  expect(rows.map(({ line, cells }) => [line, cells.title])).toEqual([[5, 'Neraca']]);
});

test.each([
  ['pasted', 'SK Tim Humas, Protokol, dan Dokumentasi\nNeraca\nBA Serah Terima Kotak, Bilik, dan Segel', 3],
  ['pasted', 'Neraca, saldo akhir\nLRA, semester I', 2],
  ['file', 'SK Tim Humas, Protokol, dan Dokumentasi\nNeraca\nLRA', 3],
] as const)('commas in titles that are all of a list (%s) are no columns: %s', (kind, text, count) => {
  const { headerLine, rows } = preview(text, null, staffOf('KUL'), kind);
  expect([headerLine, rows.length]).toEqual([0, count]);
  expect(rows.map(({ cells }) => cells.title)).toEqual(text.split('\n'));
});

test.each(['1,Neraca,2024\n2,LRA,2023', '1\tNeraca\t2024\n2\tLRA\t2023'])(
  'cells that are pasted without their headers are read by what they are: %j',
  (text) => {
    const { headerLine, rows, columns } = preview(text, null, staffOf('KUL'), 'pasted');
    expect([headerLine, columns.map(({ fills }) => fills)]).toEqual([0, [null, 'Nama Dokumen', 'Tahun']]);
    expect(rows.map(({ cells }) => [cells.title, cells.year])).toEqual([
      ['Neraca', 2024],
      ['LRA', 2023],
    ]);
  },
);

test('columns of unknown headers are not taken for documents', () => {
  const { headerLine, columns } = preview('Nomor,Isi\n1,apa saja', null, staffOf('KUL'), 'pasted');
  expect([headerLine, columns.map(({ header }) => header)]).toEqual([1, ['Nomor', 'Isi']]);
});

test('a document that already exists, or occurs twice in the list, names its duplicate', () => {
  const csv =
    'Sub Bagian,Judul,Tahun\nKUL,laporan  persediaan,2025\nKUL,Neraca,2025\nKUL,NERACA,2025\nTPH,Neraca,2025';
  expect(preview(csv).rows.map(({ twin }) => twin)).toEqual(['KUL-0001', '', 'baris 3', '']);
});

test('lines of a list without units are assigned to `home` without a guess; a missing or unknown unit among others is guessed', () => {
  const guessed = (csv: string, home: string | null) =>
    preview(csv, home).rows.map(({ unit, guesses }) => [unit, guesses.map(({ column }) => column)]);
  expect(guessed('Judul,Tahun,Kategori\nA,2025,berkala', 'TPH')).toEqual([['TPH', []]]);
  const csv = 'Judul,Tahun,Kategori,Sub Bagian\nA,2025,berkala,\nB,2025,berkala,Entah\nC,2025,berkala,PDI';
  expect(guessed(csv, 'TPH')).toEqual([
    ['TPH', ['subBagian']],
    ['TPH', ['subBagian']],
    ['PDI', []],
  ]);
  expect(guessed('Judul,Tahun,Kategori\nA,2025,berkala', null)).toEqual([['KUL', ['subBagian']]]);
});

test('a column that is recognized by its values is shown as the category', () => {
  expect(preview('Judul,Sifat Informasi\nA,Rahasia').columns[1]).toEqual({
    header: 'Sifat Informasi',
    fills: 'Kategori',
    samples: ['Rahasia'],
  });
});

test('returns the units whose rows the person may add', () => {
  expect(preview('Judul\nA').mine).toEqual(['KUL']);
  expect(preview('Judul\nA', null, liaisonOf('KUL')).mine).toEqual([]);
});
