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
const preview = (csv: string, home: string | null = null, actor = staffOf('KUL')) => {
  const execution = {
    read: (_reads: unknown, view: (office: unknown, context: unknown) => unknown) =>
      ok(view(world.office, as(actor, world))),
  };
  const result = previewList({ execution } as never)(csv, home);
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
