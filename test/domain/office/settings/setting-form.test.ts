import { defaultUnits, keyOf } from '../../../../src/domain/office/settings/setting-definitions';
import { settingFields } from '../../../../src/domain/office/settings/setting-form';
import { settingDefinitions } from '../../../../src/domain/office/settings/setting-list';

const definitions = settingDefinitions(defaultUnits);
const fields = settingFields([], defaultUnits);
const fieldOf = (key: string) => fields.find((field) => field.key === key);

test('the form has every setting except the units, in the order of the sheet', () =>
  expect(fields.map(({ key }) => key)).toEqual(
    definitions.filter(({ section }) => section !== 'Sub Bagian').map(keyOf),
  ));

test.each([
  ['Kantor/Nama', 'text', []],
  ['Kantor/Zona Waktu', 'choice', ['WIB', 'WITA', 'WIT']],
  ['Peran/PPID', 'people', []],
  ['Pelaksana Tahap/Tahap 1', 'choice', expect.arrayContaining(['Sub Bagian', 'PPID'])],
  ['Pemeriksa Tahap/Tahap 1', 'choice', expect.arrayContaining(['-', 'Kepala Sub Bagian'])],
  ['Surel/Tembusan', 'people', []],
  ['Surel/Pengingat', 'choice', ['ya', 'tidak']],
  ['Laporan/Ukuran Kertas', 'choice', ['A4', 'F4']],
  ['Laporan/Kalimat Penutup', 'long', []],
  ['Publik/Bagikan Pindaian', 'choice', ['ya', 'tidak']],
])('the field %s has the kind %s', (key, kind, choices) =>
  expect(fieldOf(key)).toMatchObject({ kind, choices }),
);

test.each(
  definitions
    .filter(({ choices }) => choices.length > 0)
    .map((setting) => [keyOf(setting), setting] as const),
)('every choice of %s can be parsed, including its default', (_key, { choices, parse, default: value }) => {
  expect(choices.filter((choice) => parse(choice) === undefined)).toEqual([]);
  expect(choices).toContain(value);
});

test('a field shows the value in the workbook', () => {
  const row = { id: '', section: 'Kantor', label: 'Kota', value: ' Palembang ' };
  expect(settingFields([row], defaultUnits).find(({ key }) => key === 'Kantor/Kota')?.value).toBe(
    'Palembang',
  );
});
