import fc from 'fast-check';
import { anyText } from '../../any-text';
import { readCategory, readForm, readUnit, readYear } from '../../../src/domain/import/read-cell';
import { categories, forms } from '../../../src/domain/inventory/vocabulary';
import { defaultUnits } from '../../../src/domain/office/setting-definitions';

test.each([
  ['BERKALA', 'berkala'],
  ['berkala', 'berkala'],
  ['setiap_saat', 'setiap saat'],
  ['SETIAP SAAT', 'setiap saat'],
  ['serta_merta', 'serta merta'],
  ['Serta-Merta', 'serta merta'],
  ['Informasi Berkala', 'berkala'],
  ['Dikecualikan', 'dikecualikan'],
])('the category %j is %s without a doubt', (text, value) => expect(readCategory(text)).toEqual({ value }));

test.each([
  ['', 'kosong; dianggap setiap saat', undefined],
  ['Rahasia', '"Rahasia" tidak dikenal; dianggap setiap saat', 'Rahasia'],
])('the category %j is a guess that says so and keeps what was there', (text, doubt, keep) =>
  expect(readCategory(text)).toEqual({
    value: 'setiap saat',
    doubt,
    ...(keep === undefined ? {} : { keep }),
  }),
);

test.each([
  ['', ''],
  ['HARDCOPY+SOFTCOPY', 'Softcopy dan Hardcopy'],
  ['SOFTCOPY', 'Softcopy'],
  ['hard copy', 'Hardcopy'],
  ['Cetak dan elektronik', 'Softcopy dan Hardcopy'],
  ['Keduanya', 'Softcopy dan Hardcopy'],
  ['PDF', 'Softcopy'],
  ['kertas', 'Hardcopy'],
  ['Softcopy dan Hardcopy', 'Softcopy dan Hardcopy'],
])('the form %j is %j', (text, value) => expect(readForm(text)).toEqual({ value }));

test('a form that nobody knows is left blank, with a doubt', () => {
  expect(readForm('Batu tulis')).toEqual({
    value: '',
    doubt: '"Batu tulis" tidak dikenal; dikosongkan',
    keep: 'Batu tulis',
  });
});

test.each([
  ['Keuangan, Umum, dan Logistik', { value: 'KUL' }],
  ['pdi', { value: 'PDI' }],
  ['', { value: 'KUL', doubt: 'kosong; dianggap KUL' }],
  [
    'Tim Kerja Prioritas',
    {
      value: 'KUL',
      doubt: '"Tim Kerja Prioritas" bukan Sub Bagian di Pengaturan; dianggap KUL',
      keep: 'Tim Kerja Prioritas',
    },
  ],
])('the unit %j is %j', (text, reading) => expect(readUnit(text, defaultUnits)).toEqual(reading));

test.each([
  ['2018', 'LRA Tahun 2018', { value: 2018 }],
  ['2026', 'Renstra 2025-2029', { value: 2026 }],
  ['T.A. 2019', '', { value: 2019, doubt: '"T.A. 2019" dibaca sebagai 2019', keep: 'T.A. 2019' }],
  ['2019/2020', '', { value: 2019, doubt: '"2019/2020" dibaca sebagai 2019', keep: '2019/2020' }],
  ['', 'Neraca Tahun 2018', { value: 2018, doubt: 'kosong; diambil dari judul (2018)' }],
  [
    'dua ribu',
    'Neraca Tahun 2018',
    { value: 2018, doubt: '"dua ribu" bukan tahun; diambil dari judul (2018)', keep: 'dua ribu' },
  ],
  ['', 'Daftar Aset dan Inventaris', { value: 2026, doubt: 'kosong; dianggap tahun Kegiatan (2026)' }],
  [
    '20188',
    'SK 120191',
    { value: 2026, doubt: '"20188" bukan tahun; dianggap tahun Kegiatan (2026)', keep: '20188' },
  ],
  ['18', '', { value: 2026, doubt: '"18" bukan tahun; dianggap tahun Kegiatan (2026)', keep: '18' }],
])('the year %j of %j is %j', (text, title, reading) => expect(readYear(text, title, 2026)).toEqual(reading));

test('any cell gives a value of its list; what was there is kept or was read without a doubt', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(categories).toContain(readCategory(text).value);
      expect(['', ...forms]).toContain(readForm(text).value);
      expect(defaultUnits.map(({ code }) => code)).toContain(readUnit(text, defaultUnits).value);
      const { value } = readYear(text, text, 2026);
      expect(value >= 1940 && value < 2100).toBe(true);
    }),
  );
});

test.each(['DIKECUALIKAN (Keputusan KPU 731/2025)', 'Informasi yang dikecualikan', 'kecuali'])(
  '%j is never made public by a doubt',
  (text) => expect(readCategory(text)).toMatchObject({ value: 'dikecualikan', keep: text }),
);
