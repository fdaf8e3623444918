import { nameSettings, unitLines } from '../../../../src/domain/office/settings/named-settings';

const row = (id: string, section: string, label: string, value = '') => ({ id, section, label, value });
const valueAt = (rows: readonly ReturnType<typeof row>[], key: string): string | undefined =>
  nameSettings(rows).byKey.get(key)?.value;

test('a row is identified by Bagian and Uraian, whatever their spaces and with or without a Kunci', () => {
  expect(valueAt([row('', ' Kantor', 'Kota ', 'Lahat')], 'Kantor/Kota')).toBe('Lahat');
});

test('of several rows for one setting the first is used', () => {
  const rows = [row('', 'Kantor', 'Kota', 'satu'), row('', 'Kantor', 'Kota', 'dua')];
  expect(valueAt(rows, 'Kantor/Kota')).toBe('satu');
  expect(nameSettings(rows).twins).toEqual([{ key: 'Kantor/Kota', counts: rows[0], others: [rows[1]] }]);
});

test('a row with the Kunci of its setting takes precedence over one without', () => {
  const rows = [row('', 'Kantor', 'Kota', 'satu'), row('Kantor/Kota', 'Kantor', 'Kota', 'dua')];
  expect(valueAt(rows, 'Kantor/Kota')).toBe('dua');
});

test.each([
  ['Bagian', row('Sistem/Urutan DIP', 'x', 'Urutan DIP', '7')],
  ['Uraian', row('Sistem/Urutan DIP', 'Sistem', 'x', '7')],
  ['both', row('Sistem/Urutan DIP', '', '', '7')],
])('a row whose %s was overwritten is identified by its Kunci', (_what, spoiled) => {
  expect(valueAt([row('Kantor/Kota', 'Kantor', 'Kota'), spoiled], 'Sistem/Urutan DIP')).toBe('7');
});

test('a row that names a setting is that setting, even if its Kunci was overwritten by another', () => {
  const rows = [
    row('Sistem/Jumlah Log', 'Kantor', 'Kota', 'Lahat'),
    row('Sistem/Jumlah Log', 'Sistem', 'Jumlah Log', '9'),
  ];
  expect(valueAt(rows, 'Kantor/Kota')).toBe('Lahat');
  expect(valueAt(rows, 'Sistem/Jumlah Log')).toBe('9');
});

test('a unit whose code was renamed exists only under its new code', () => {
  expect(unitLines([row('Sub Bagian/KUL', 'Sub Bagian', 'KUL2', 'Keuangan')]).map(([code]) => code)).toEqual([
    'KUL2',
  ]);
});

test.each([
  ['Bagian', row('Sub Bagian/KUL', 'x', 'KUL', 'Keuangan')],
  ['Uraian', row('Sub Bagian/KUL', 'Sub Bagian', 'x'.repeat(50_000), 'Keuangan')],
  ['Kunci', row('x', 'Sub Bagian', 'KUL', 'Keuangan')],
])('a unit remains if its %s was overwritten', (_what, spoiled) => {
  expect(unitLines([spoiled]).map(([code]) => code)).toEqual(['KUL']);
});
