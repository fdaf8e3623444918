import fc from 'fast-check';
import { sop } from '../../../../src/domain/sop/sop';
import { anyText } from '../../../any-text';
import { days, hours, minutes } from '../../../../src/domain/calendar/duration';
import { formatLetterNumber } from '../../../../src/domain/office/settings/letter-number';
import { readSettings } from '../../../../src/domain/office/settings/settings';
import { seedRows } from '../../../../src/domain/seed/seed-rows';
import { settingsOf } from '../../office-builder';

test('an empty sheet gives the default office of the SOP, without problems', () => {
  const settings = readSettings([]);
  expect(settings.problems).toEqual([]);
  expect(settings.office).toMatchObject({ name: 'Komisi Pemilihan Umum Kabupaten Lahat', zone: 'WIB' });
  expect(settings.units.map(({ code }) => code)).toEqual(['KUL', 'TPH', 'PDI', 'PHS']);
  expect(settings.steps).toEqual({
    1: { standard: days(1), doer: 'Sub Bagian', checker: 'Kepala Sub Bagian' },
    2: { standard: minutes(30), doer: 'Sub Bagian', checker: null },
    3: { standard: days(3), doer: 'Tim Penghubung', checker: 'PPID' },
    4: { standard: minutes(30), doer: 'Pelaksana', checker: 'PPID' },
    5: { standard: minutes(30), doer: 'Pelaksana', checker: 'PPID' },
    6: { standard: hours(1), doer: 'PPID', checker: 'Sekretaris' },
  });
});

test('the seeded sheet gives the same settings as an empty one, apart from the texts of its locked rows', () =>
  expect({ ...readSettings(seedRows.pengaturan()), locked: {} }).toEqual(readSettings([])));

test('the letter number of the office follows from its settings', () => {
  const { letter } = settingsOf({ 'Surat/Nomor Urut Berikutnya': '7' });
  expect(formatLetterNumber(letter.template, { ...letter, urut: letter.next, tahun: 2026 })).toBe(
    '7/HM.02-LP/1604/4/2026',
  );
});

test.each([
  ['Kantor/Zona Waktu', 'WIBX', 'WIB'],
  ['Waktu Standar/Tahap 1', 'sehari', '1 hari'],
  ['Waktu Standar/Tahap 2', '0 menit', '30 menit'],
  ['Waktu Standar/Tahap 3', '', '3 hari'],
  ['Pelaksana Tahap/Tahap 4', 'Bupati', 'Pelaksana'],
  ['Pelaksana Tahap/Tahap 4', '', 'Pelaksana'],
  ['Pemeriksa Tahap/Tahap 3', 'Siapa saja', 'PPID'],
  ['Jam Kerja/Senin', 'pagi', '07.30-12.00, 13.00-16.00'],
  ['Jam Kerja/Jumat', '13.00-11.00', '07.30-11.30, 13.00-16.30'],
  ['Surat/Nomor Urut Berikutnya', 'tujuh', '1'],
  ['Pindaian/Menit Tenang', '-2', '2'],
  ['Pindaian/Ukuran Terbesar', '100 MB', '100'],
  ['Pindaian/Salinan Milik Kantor', 'mungkin', 'ya'],
  ['Pindaian/Salinan Milik Kantor', 'constructor', 'ya'],
])('%s of %j falls back to %s and is reported', (key, found, used) => {
  const settings = settingsOf({ [key]: found });
  expect(settings.problems).toEqual([{ key, found, used }]);
  expect({ ...settings, problems: [] }).toEqual(settingsOf({}));
});

test.each([
  ['zone in any case', { 'Kantor/Zona Waktu': ' wita ' }, { office: { zone: 'WITA' } }],
  ['a duration', { 'Waktu Standar/Tahap 2': '2 Jam' }, { steps: { 2: { standard: hours(2) } } }],
  ['a doer in any case', { 'Pelaksana Tahap/Tahap 2': 'pelaksana' }, { steps: { 2: { doer: 'Pelaksana' } } }],
  ['no checker', { 'Pemeriksa Tahap/Tahap 3': '-' }, { steps: { 3: { checker: null } } }],
  ['a shorter Friday', { 'Jam Kerja/Jumat': '07.30-11.00' }, { week: { 5: [{ from: 450, to: 660 }] } }],
  ['a Saturday of work', { 'Jam Kerja/Sabtu': '08.00-12.00' }, { week: { 6: [{ from: 480, to: 720 }] } }],
  [
    'no copies of the office',
    { 'Pindaian/Salinan Milik Kantor': 'Tidak' },
    { scans: { takeCustody: false } },
  ],
  ['megabytes', { 'Pindaian/Ukuran Terbesar': '5' }, { scans: { maxBytes: 5 * 1024 * 1024 } }],
  [
    'a NIP as text',
    { 'Kantor/NIP PPID': '198001012005011001' },
    { office: { ppidNip: '198001012005011001' } },
  ],
  ['folders', { 'Folder/Masuk/KUL': 'abc' }, { folders: { 'Masuk/KUL': 'abc' } }],
  [
    'the chain',
    { 'Sistem/Jumlah Log': '12', 'Sistem/Kepala Log': 'ff' },
    { system: { chain: { count: 12, hash: 'ff' } } },
  ],
])('reads %s', (_what, values, expected) => {
  const settings = settingsOf(values);
  expect(settings).toMatchObject(expected);
  expect(settings.problems).toEqual([]);
});

test.each([
  ['commas', 'a@kpu.go.id, b@gmail.com'],
  ['semicolons', 'a@kpu.go.id;b@gmail.com'],
  ['new lines in one cell', 'a@kpu.go.id\nb@gmail.com'],
  ['any case and stray spaces', ' A@KPU.go.id ,, b@gmail.com , '],
])('people are separated by %s', (_how, value) => {
  const settings = settingsOf({ 'Peran/PPID': value });
  expect(settings.roles.find(({ name }) => name === 'PPID')?.people).toEqual(['a@kpu.go.id', 'b@gmail.com']);
  expect(settings.problems).toEqual([]);
});

test('an invalid address is left out of the people and reported', () => {
  const settings = settingsOf({ 'Peran/PPID': 'a@kpu.go.id, Budi, b@', 'Surel/Tembusan': 'semua' });
  expect(settings.roles.find(({ name }) => name === 'PPID')?.people).toEqual(['a@kpu.go.id']);
  expect(settings.mail.cc).toEqual([]);
  expect(settings.problems).toEqual([
    { key: 'Peran/PPID', found: 'a@kpu.go.id, Budi, b@', used: 'a@kpu.go.id' },
    { key: 'Surel/Tembusan', found: 'semua', used: '' },
  ]);
});

test('units of the office replace the default ones and have their own roles', () => {
  const settings = settingsOf({
    'Sub Bagian/UMUM': 'Umum dan Keuangan',
    'Sub Bagian/TEK': '',
    'Peran/Tim Penghubung UMUM': 'a@gmail.com',
  });
  expect(settings.units).toEqual([
    { code: 'UMUM', name: 'Umum dan Keuangan' },
    { code: 'TEK', name: 'TEK' },
  ]);
  expect(
    settings.roles
      .filter(({ unit }) => unit !== null)
      .map(({ name, unit, people }) => [name, unit, people.length]),
  ).toEqual([
    ['Tim Penghubung', 'UMUM', 1],
    ['Tim Penghubung', 'TEK', 0],
    ['Kepala Sub Bagian', 'UMUM', 0],
    ['Kepala Sub Bagian', 'TEK', 0],
    ['Sub Bagian', 'UMUM', 0],
    ['Sub Bagian', 'TEK', 0],
  ]);
});

test.each([
  [
    'a code that is there already',
    [
      ['KUL', 'Keuangan'],
      ['kul', 'Umum'],
    ],
    ['KUL'],
  ],
  [
    'the name of the office\u2019s own lane',
    [
      ['KUL', 'Keuangan'],
      ['Kantor', 'Umum'],
    ],
    ['KUL'],
  ],
])('a unit with %s is left out and reported', (_why, rows, codes) => {
  const settings = readSettings(
    rows.map(([label = '', value = '']) => ({ section: 'Sub Bagian', label, value })),
  );
  expect(settings.units.map(({ code }) => code)).toEqual(codes);
  expect(settings.problems).toEqual([{ key: `Sub Bagian/${rows[1]?.[0]}`, found: rows[1]?.[1], used: '' }]);
});

test('equal rows of a unit count once, and one that differs leaves its name', () => {
  const rowsOf = (...names: readonly string[]) =>
    names.map((value) => ({ section: 'Sub Bagian', label: 'KUL', value }));
  const equal = readSettings(rowsOf('Keuangan', 'Keuangan'));
  expect([equal.units, equal.problems]).toEqual([[{ code: 'KUL', name: 'Keuangan' }], []]);
  const other = readSettings(rowsOf('Keuangan', 'Palsu'));
  expect(other.units).toEqual([{ code: 'KUL', name: 'Keuangan' }]);
  expect(other.problems).toEqual([{ key: 'Sub Bagian/KUL', found: 'Palsu', used: '' }]);
  expect(other.locked['Sub Bagian/KUL']).toBe('Keuangan');
});

test('a switch that nobody changed keeps its default while a copied row differs, without further problems', () => {
  const rows = ['tidak', 'ya'].map((value) => ({ section: 'Publik', label: 'Bagikan Pindaian', value }));
  const settings = readSettings(rows);
  expect(settings.locked['Publik/Bagikan Pindaian']).toBe('tidak');
  expect(settings.problems).toEqual([]);
  expect(settings.twins).toMatchObject([{ key: 'Publik/Bagikan Pindaian', used: 'tidak' }]);
});

test('any cells give valid settings', () => {
  const labels = seedRows.pengaturan().map(({ section, label }) => ({ section, label }));
  const row = fc.tuple(fc.constantFrom(...labels), anyText()).map(([key, value]) => ({ ...key, value }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const settings = readSettings(rows);
      expect(Object.keys(settings.steps)).toHaveLength(sop.length);
      expect(settings.units.length).toBeGreaterThan(0);
    }),
  );
});

test('a week without working hours is replaced by the default and reported', () => {
  const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
  const settings = readSettings(days.map((label) => ({ section: 'Jam Kerja', label, value: 'libur' })));
  expect(settings.week).toEqual(readSettings([]).week);
  expect(settings.problems).toEqual([
    { key: 'Jam Kerja/Senin-Minggu', found: 'libur', used: '07.30-12.00, 13.00-16.00' },
  ]);
});

test('a slash in the code of a unit becomes a hyphen', () => {
  const settings = readSettings([{ section: 'Sub Bagian', label: 'TPH/H', value: 'Hukum' }]);
  expect(settings.units).toEqual([{ code: 'TPH-H', name: 'Hukum' }]);
});
