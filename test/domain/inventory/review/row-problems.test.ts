import { guardFinder } from '../../../../src/domain/guard/guard-finder';
import { workbook } from '../../../../src/domain/workbook';
import type { Column } from '../../../../src/domain/workbook/column';
import { describeProblems } from '../../../../src/domain/inventory/review/problem-words';
import {
  rowProblems,
  validatedColumns,
  type ValidatedRow,
} from '../../../../src/domain/inventory/review/row-problems';
import { inventoryRow, units } from '../../office-builder';

const find = guardFinder({ words: ['gaji'], patterns: [] });
const problemsOf = (given: Partial<ValidatedRow>): string =>
  describeProblems(
    rowProblems({ ...inventoryRow(), ...given }, { units, twin: undefined, closed: new Set(['TPH']), find }),
  );

test.each([
  [
    'a guarded word',
    { notes: 'Daftar gaji' },
    'Memuat "gaji": Tim Penghubung menjawab di sidebar, tab Koordinasi, apakah aman diumumkan.',
  ],
  [
    'a form that nobody knows',
    { unreadable: [{ column: 'form', header: 'Bentuk', found: 'Lisan' }] },
    'Bentuk berisi "Lisan" yang tidak dikenal: pilih Softcopy, Hardcopy, atau Softcopy dan Hardcopy.',
  ],
  [
    'a year in words',
    { year: null, unreadable: [{ column: 'year', header: 'Tahun', found: 'dua ribu' }] },
    'Tahun berisi "dua ribu" yang tidak terbaca sebagai tahun: tulis empat angka, misalnya 2025.',
  ],
  [
    'a year of two digits',
    { year: 25 },
    'Tahun berisi "25" yang tidak terbaca sebagai tahun: tulis empat angka, misalnya 2025.',
  ],
  [
    'a day that is in no calendar',
    { madeOn: '31/02/2026' },
    'Waktu Pembuatan berisi "31/02/2026", tanggal yang tidak ada: perbaiki tanggalnya, atau tulis bulan dan tahunnya saja.',
  ],
  ['a free text instead of a day', { madeOn: 'Februari 2025' }, ''],
  [
    'a row of a unit whose step 3 is done',
    { subBagian: 'TPH' },
    'Tahap 3 TPH sudah selesai: baris ini ikut Kegiatan berikutnya, tidak perlu diketik ulang.',
  ],
] as const)('%s', (_what, given, words) => expect(problemsOf(given as Partial<ValidatedRow>)).toBe(words));

test('every cell that may be unreadable or is required is among the columns that are validated', () => {
  const columns = Object.entries(workbook.inventaris.columns) as [string, Column][];
  const spoken = columns.filter(([, { kind, choices, required }]) => kind !== 'text' || choices || required);
  for (const [key] of spoken) expect(validatedColumns).toContain(key);
});

test('every problem of a row is named with its remedy', () => {
  const row = {
    ...inventoryRow({ subBagian: 'Humas', title: '', year: null }),
    unreadable: [{ column: 'year', header: 'Tahun', found: 'dua ribu' }],
  };
  const problems = rowProblems(row, { units, twin: 'KUL-0009', closed: new Set(), find });
  expect(problems).toEqual([
    { code: 'YEAR_WRONG', header: 'Tahun', found: 'dua ribu' },
    { code: 'CELL_MISSING', header: 'Nama Dokumen' },
    { code: 'UNIT_UNKNOWN', found: 'Humas', known: units },
    { code: 'SAME_DOCUMENT', rowId: 'KUL-0009' },
  ]);
  const words = describeProblems(problems);
  for (const fact of ['dua ribu', 'Nama Dokumen', 'Humas', 'KUL, TPH', 'KUL-0009'])
    expect(words).toContain(fact);
  expect(words).not.toMatch(/undefined|[A-Z]+_[A-Z]+/);
});

test('a complete row has no problems', () => expect(problemsOf({})).toBe(''));
