import fc from 'fast-check';
import { anyText } from '../../any-text';
import { readCategory, readPlain, readUnit, readYear } from '../../../src/domain/import/read-cell';
import { categories, forms } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { inventaris } from '../../../src/domain/workbook/inventaris';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { headerKey } from '../../../src/domain/text/normalise';

const { form } = inventaris.columns;

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
  ['Informasi yang wajib disediakan dan diumumkan secara berkala', 'berkala'],
  ['wajib diumumkan serta merta', 'serta merta'],
  ['Informasi yang wajib diumumkan secara serta-merta', 'serta merta'],
  ['Informasi Publik yang Wajib Tersedia Setiap Saat', 'setiap saat'],
  ['INFORMASI YANG DIKECUALIKAN', 'dikecualikan'],
  ['Info. berkala', 'berkala'],
  ['Informasi yg dikecualikan', 'dikecualikan'],
])("the law's own words %j are %s without a doubt", (text, value) =>
  expect(readCategory(text)).toEqual({ value }),
);

test.each([
  'Rahasia',
  'SANGAT RAHASIA',
  'sangat_rahasia',
  'Terbatas',
  'akses terbatas',
  'Tertutup',
  'tidak untuk umum',
  'Tidak untuk publik',
  'konfidensial',
  'internal',
  'bukan rahasia',
])('the word of secrecy %j is dikecualikan, to be confirmed', (text) =>
  expect(readCategory(text)).toEqual({
    value: 'dikecualikan',
    doubt: `"${text}" dibaca sebagai dikecualikan`,
    source: 'dibaca',
    keep: text,
  }),
);

test.each([
  ['', 'kosong; pilih kategorinya', undefined],
  ['Penting', '"Penting" tidak dikenal; pilih kategorinya', 'Penting'],
  ['terbuka', '"terbuka" tidak dikenal; pilih kategorinya', 'terbuka'],
  ['tidak berkala', '"tidak berkala" tidak dikenal; pilih kategorinya', 'tidak berkala'],
])('the category %j stays empty, is flagged, and its text is kept', (text, doubt, keep) =>
  expect(readCategory(text)).toEqual({ value: '', doubt, ...(keep === undefined ? {} : { keep }) }),
);

test.each([
  ['berkala', ['Rahasia'], { value: 'dikecualikan', source: 'dibaca', keep: 'berkala; Rahasia' }],
  ['Biasa', ['dikecualikan', 'berkala'], { value: 'dikecualikan', keep: 'Biasa' }],
  ['Biasa', ['berkala'], { value: 'berkala', keep: 'Biasa' }],
  ['berkala', ['BERKALA'], { value: 'berkala' }],
  ['berkala', ['serta merta'], { value: 'berkala', source: 'dibaca', keep: 'berkala; serta merta' }],
])('%j beside %j: the more secret one is used', (text, elsewhere, reading) =>
  expect(readCategory(text, elsewhere)).toMatchObject(reading),
);

/** One public category, as letters only, among words of the law in any order. */
const publicSpelling =
  /^(daftar|kategori|informasi|publik|yang|wajib|secara|disediakan|diumumkan|tersedia|dan)*(berkala|sertamerta|setiapsaat)(informasi|publik|yang|wajib|secara|disediakan|diumumkan|tersedia|dan|berkala|sertamerta|setiapsaat)*$/;
const likeCategory = fc
  .array(
    fc.constantFrom(
      'informasi',
      'yang',
      'wajib',
      'tidak',
      'berkala',
      'serta',
      'merta',
      'setiap',
      'saat',
      'rahasia',
      '_',
      ' ',
      'É',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));

test('whatever the cell holds, only a known spelling of a public category makes a document public', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), likeCategory), (text) => {
      const { value } = readCategory(text);
      if (value !== '' && value !== 'dikecualikan') expect(headerKey(text)).toMatch(publicSpelling);
    }),
  );
});

test('a word of secrecy in any cell of a line keeps it from the public, whatever else the line holds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Rahasia', 'Terbatas', 'Tertutup', 'dikecualikan'),
      fc.array(fc.oneof(anyText(), fc.constantFrom('berkala', 'setiap saat'))),
      fc.nat(10),
      (secret, others, place) => {
        const texts = [...others.slice(0, place), secret, ...others.slice(place)];
        expect(readCategory(texts[0] ?? '', texts.slice(1)).value).toBe('dikecualikan');
      },
    ),
  );
});

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
])('the form %j is %j', (text, value) => expect(readPlain(form, text)).toEqual({ value }));

test('an unknown form is left blank and flagged', () => {
  expect(readPlain(form, 'Batu tulis')).toEqual({
    value: '',
    doubt: '"Batu tulis" tidak dikenal; dikosongkan',
    source: 'tidak dikenal',
    keep: 'Batu tulis',
  });
});

test.each([
  ['Keuangan, Umum, dan Logistik', { value: 'KUL' }],
  ['pdi', { value: 'PDI' }],
  ['', { value: 'KUL', doubt: 'kosong; dianggap KUL', source: 'dianggap' }],
  [
    'Tim Kerja Prioritas',
    {
      value: 'KUL',
      doubt: '"Tim Kerja Prioritas" bukan Sub Bagian di Pengaturan; dianggap KUL',
      source: 'dianggap',
      keep: 'Tim Kerja Prioritas',
    },
  ],
])('the unit %j is %j', (text, reading) => expect(readUnit(text, defaultUnits)).toEqual(reading));

test.each([
  ['2018', 'LRA Tahun 2018', { value: 2018 }],
  ['2026', 'Renstra 2025-2029', { value: 2026 }],
  [
    'T.A. 2019',
    '',
    { value: 2019, doubt: '"T.A. 2019" dibaca sebagai 2019', source: 'dibaca', keep: 'T.A. 2019' },
  ],
  [
    '2019/2020',
    '',
    {
      value: 2019,
      doubt: '"2019/2020" dibaca sebagai 2019',
      source: 'dibaca',
      keep: '2019/2020',
      others: [2020],
    },
  ],
  ['', 'Neraca Tahun 2018', { value: 2018, doubt: 'kosong; diambil dari judul (2018)', source: 'judul' }],
  [
    'dua ribu',
    'Neraca Tahun 2018',
    {
      value: 2018,
      doubt: '"dua ribu" bukan tahun; diambil dari judul (2018)',
      source: 'judul',
      keep: 'dua ribu',
    },
  ],
  [
    '',
    'Daftar Aset dan Inventaris',
    { value: 2026, doubt: 'kosong; dianggap tahun Kegiatan (2026)', source: 'kegiatan' },
  ],
  [
    '20188',
    'SK 120191',
    {
      value: 2026,
      doubt: '"20188" bukan tahun; dianggap tahun Kegiatan (2026)',
      source: 'kegiatan',
      keep: '20188',
    },
  ],
  [
    '18',
    '',
    {
      value: 2026,
      doubt: '"18" bukan tahun; dianggap tahun Kegiatan (2026)',
      source: 'kegiatan',
      keep: '18',
    },
  ],
])('the year %j of %j is %j', (text, title, reading) =>
  expect(readYear(text, { title, date: '', fallback: 2026 })).toEqual(reading),
);

test.each(['2.024', '2,024', '2 0 2 4', '2024', '2024.0', '２０２４'])(
  'a spreadsheet shows the year 2024 as %s',
  (text) => expect(readYear(text, { title: '', date: '', fallback: 2026 })).toEqual({ value: 2024 }),
);

test('any cell gives a value of its list; the original text is kept unless it was read without a doubt', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(['', ...categories]).toContain(readCategory(text).value);
      expect(['', ...forms]).toContain(readPlain(form, text).value);
      expect(defaultUnits.map(({ code }) => code)).toContain(readUnit(text, defaultUnits).value);
      const { value } = readYear(text, { title: text, date: text, fallback: 2026 });
      expect(value >= 1940 && value < 2100).toBe(true);
    }),
  );
});

test.each(['DIKECUALIKAN (Keputusan KPU 731/2025)', 'Informasi tidak dikecualikan', 'kecuali'])(
  'the doubtful text %j never becomes public',
  (text) => expect(readCategory(text)).toMatchObject({ value: 'dikecualikan', keep: text }),
);
