import { headerKey } from '../../../src/domain/text/normalise';
import { sheetNames, workbook } from '../../../src/domain/workbook';

const sheets = sheetNames.map((name) => [name, workbook[name]] as const);

test('the tabs are those of the office, in their order, each with a number that is never given twice', () => {
  expect(sheets.map(([, { title }]) => title)).toEqual([
    'Beranda',
    'Inventaris',
    'Pindaian',
    'Rekapitulasi',
    'DIP',
    'DIK',
    'Kegiatan',
    'Tahapan',
    'Log',
    'Pengaturan',
    'Hari Libur',
    'Dasar Hukum',
    'Klasifikasi',
    'Monev',
    'Angka',
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

test('no alias of the inventory means two columns, and none hides a header', () => {
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

test('what a document must have is unit, title, year and category', () => {
  const required = Object.entries(workbook.inventaris.columns).filter(([, column]) => column.required);
  expect(required.map(([key]) => key)).toEqual(['subBagian', 'title', 'year', 'category']);
});

test('registers and the log are guarded', () => {
  expect(sheets.filter(([, { guarded }]) => !guarded).map(([name]) => name)).toEqual([
    'inventaris',
    'pengaturan',
    'hariLibur',
    'dasarHukum',
    'klasifikasi',
    'monev',
  ]);
});
