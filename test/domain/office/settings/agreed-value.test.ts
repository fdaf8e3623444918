import { agreedValue } from '../../../../src/domain/office/settings/agreed-value';

test.each([
  ['a role keeps whom all rows name', 'Peran/PPID', ['a@x.id, b@x.id', 'B@x.id, jahat@x.id'], 'b@x.id'],
  ['an added row alone gives no role', 'Peran/PPID', ['', 'jahat@x.id'], ''],
  ['a switch that the rows dispute is as if empty', 'Publik/Bagikan Pindaian', ['tidak', 'ya'], ''],
  ['rows that agree change nothing', 'Publik/Bagikan Pindaian', ['ya', 'ya'], 'ya'],
  ['the record of confirmed values counts for nothing', 'Sistem/Nilai Dipastikan', ['{}', '{"a":"b"}'], ''],
  ['folders have marks, so the first row counts', 'Folder/Utama', ['satu', 'dua'], 'satu'],
])('%s', (_what, key, values, agreed) => expect(agreedValue(key, values)).toBe(agreed));

test.each([
  ['a role keeps the confirmed people', 'Peran/PPID', ['jahat@x.id', 'a@x.id'], 'a@x.id', 'a@x.id'],
  [
    'of whom a row states each',
    'Peran/PPID',
    ['a@x.id, c@x.id', 'b@x.id, d@x.id'],
    'a@x.id, b@x.id',
    'a@x.id, b@x.id',
  ],
  ['nobody whom no row names any more', 'Peran/PPID', ['b@x.id', 'c@x.id'], 'a@x.id', ''],
  ['a switch remains as it was confirmed', 'Publik/Bagikan Pindaian', ['tidak', 'ya'], 'tidak', 'tidak'],
  ['nothing that no row states', 'Publik/Bagikan Pindaian', ['mungkin', 'ya'], 'tidak', ''],
])('rows that differ do not empty what was confirmed: %s', (_what, key, values, confirmed, agreed) =>
  expect(agreedValue(key, values, confirmed)).toBe(agreed),
);
