import { headerKey } from '../../../src/domain/text/normalise';
import { sheetNames, workbook } from '../../../src/domain/workbook';

const sheets = sheetNames.map((name) => [name, workbook[name]] as const);

test('the tabs are in their order, each with a unique id', () => {
  expect(sheets.map(([, { title }]) => title)).toEqual([
    'Beranda',
    'Inventaris',
    'Pindaian',
    'Rekapitulasi',
    'DIP',
    'DIK',
    'Naskah',
    'Naskah Bertanda Tangan',
    'Kegiatan',
    'Tahapan',
    'Log',
    'Pengaturan',
    'Orang',
    'Hari Libur',
    'Jam Kerja Khusus',
    'Dasar Hukum',
    'Klasifikasi',
    'Monev',
    'Daftar Wajib',
    'Angka',
    'Log Lama',
    'Inventaris Lama',
    'Rekapitulasi Lama',
    'Tahapan Lama',
  ]);
  expect(new Set(sheets.map(([, { sheetId }]) => sheetId)).size).toBe(sheets.length);
});

test.each(sheets)(
  '%s: its key is a column, and no two headers read alike',
  (_name, { key, columns, purpose }) => {
    expect(Object.keys(columns)).toContain(key);
    const headers = Object.values(columns).map(({ header }) => headerKey(header));
    expect(new Set(headers).size).toBe(headers.length);
    expect(purpose).toMatch(/\.$/);
  },
);

test('no alias of the inventory names two columns, and none equals another column\u2019s header', () => {
  const { columns } = workbook.inventaris;
  const typed = Object.entries(columns).filter(([, { system }]) => !system);
  const names = typed.flatMap(([key, { header, aliases }]) =>
    [...new Set([header, ...aliases].map(headerKey))].map((name) => [name, key] as const),
  );
  const twice = names.filter(([name, key]) =>
    names.some(([other, owner]) => other === name && owner !== key),
  );
  expect(twice).toEqual([]);
});

test('unit, title, year and category are required', () => {
  const required = Object.entries(workbook.inventaris.columns).filter(([, column]) => column.required);
  expect(required.map(([key]) => key)).toEqual(['subBagian', 'title', 'year', 'category']);
});

test('the registers and the Log are protected', () => {
  expect(sheets.filter(([, { guarded }]) => !guarded).map(([name]) => name)).toEqual([
    'inventaris',
    'pengaturan',
    'orang',
    'hariLibur',
    'jamKhusus',
    'dasarHukum',
    'klasifikasi',
    'monev',
    'daftarWajib',
  ]);
});

test('no column has a key that a row uses for its place in the sheet or for what could not be read', () => {
  for (const [name, { columns }] of sheets)
    expect([name, Object.keys(columns).filter((key) => ['position', 'unreadable'].includes(key))]).toEqual([
      name,
      [],
    ]);
});
