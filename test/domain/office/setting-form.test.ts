import { choicesIn, settingFields, valuesByKey } from '../../../src/domain/office/settings/setting-form';
import { roleNames } from '../../../src/domain/organisation/role';
import {
  defaultUnits,
  settingDefinitions,
  settingKey,
} from '../../../src/domain/office/settings/setting-definitions';

const fields = settingFields([], defaultUnits);
const fieldOf = (key: string) => fields.find((field) => field.key === key);

test.each([
  ['one of two', 'A4', 'A4 atau F4 (215 x 330 mm)', ['A4', 'F4']],
  ['one of several', 'WIB', 'WIB, WITA atau WIT', ['WIB', 'WITA', 'WIT']],
  ['a list after a colon', 'ya', 'Boleh dilihat semua orang: ya atau tidak', ['ya', 'tidak']],
  ['a sentence with "atau" that is no list', '', 'Nama kantor atau satuan kerja', []],
  ['a list that does not hold the default', 'B5', 'A4 atau F4', []],
])('a note names %s', (_what, value, note, choices) => {
  expect(choicesIn({ value, note })).toEqual(choices);
});

test('every setting has one field in the order of Pengaturan, but not units, folders and what the product keeps', () => {
  const keys = settingDefinitions(defaultUnits)
    .filter(({ section }) => !['Sub Bagian', 'Folder', 'Sistem'].includes(section))
    .map(({ section, label }) => settingKey(section, label));
  expect(fields.map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['Laporan/Ukuran Kertas', 'pilihan', ['A4', 'F4']],
  ['Peran/PPID', 'orang', []],
  ['Surel/Tembusan', 'orang', []],
  ['Kantor/Nama', 'teks', []],
])('%s is asked for as %s', (key, kind, choices) => {
  expect(fieldOf(key)).toMatchObject({ kind, choices });
});

test('the doer of a step is one of the roles; its checker may also be nobody', () => {
  const inSection = (section: string) => fields.filter((field) => field.section === section);
  expect(inSection('Pelaksana Tahap').length).toBeGreaterThan(0);
  expect(inSection('Pemeriksa Tahap').length).toBeGreaterThan(0);
  for (const field of inSection('Pelaksana Tahap'))
    expect(field).toMatchObject({ kind: 'pilihan', choices: roleNames });
  for (const field of inSection('Pemeriksa Tahap'))
    expect(field).toMatchObject({ kind: 'pilihan', choices: ['-', ...roleNames] });
});

test('a long default and a sentence get more than one line', () => {
  const long = fields.filter(({ kind }) => kind === 'panjang');
  expect(long.length).toBeGreaterThan(0);
  for (const { value, label } of long) expect(value.length > 60 || label.startsWith('Kalimat')).toBe(true);
});

test('a field shows what the workbook holds without surplus spaces, an empty cell as empty, and the default where there is no row', () => {
  const rows = [
    { id: 'Kantor/Nama', section: 'Kantor', label: 'Nama', value: '  KPU   Lahat ' },
    { id: 'Kantor/Alamat', section: 'Kantor', label: 'Alamat', value: '' },
  ];
  const shown = new Map(settingFields(rows, defaultUnits).map(({ key, value }) => [key, value]));
  expect(shown.get('Kantor/Nama')).toBe('KPU Lahat');
  expect(shown.get('Kantor/Alamat')).toBe('');
  expect(shown.get('Laporan/Ukuran Kertas')).toBe('A4');
  expect(valuesByKey(rows).get('Kantor/Nama')).toBe('KPU Lahat');
});
