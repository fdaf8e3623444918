import { covers, readCoverage } from '../../../src/domain/expected/read-coverage';
import { periodsOf, runsOf } from '../../../src/domain/expected/periods';
import type { ExpectedPeriod } from '../../../src/domain/workbook/vocabulary/expected';

/** The labels of the periods of 2025 that a title proves; in brackets those that it may prove. */
const proved = (title: string, kind: ExpectedPeriod, column: number | null = 2025): string =>
  periodsOf(kind, 2025)
    .map((period) => ({ period, covers: covers(readCoverage(title, column), kind, period, 2025) }))
    .filter(({ covers: how }) => how !== 'no')
    .map(({ period, covers: how }) => (how === 'yes' ? period.label : `(${period.label})`))
    .join(' ');

test.each<[string, ExpectedPeriod, string]>([
  ['Rekap Absensi Maret 2025', 'bulanan', 'Mar'],
  ['REKAP ABSENSI BULAN PEBRUARI TAHUN 2025', 'bulanan', 'Feb'],
  ['Rekap Absensi Bln. 3 2025', 'bulanan', 'Mar'],
  ['Rekap Absensi 03-2025', 'bulanan', 'Mar'],
  ['Rekap Absensi 2025-03', 'bulanan', 'Mar'],
  ['Rekap Absensi Mar 2025', 'bulanan', 'Mar'],
  ['Rekap Absensi Jan-Mar 2025', 'bulanan', 'Jan Feb Mar'],
  ['Rekap Absensi Januari s.d. Maret 2025', 'bulanan', 'Jan Feb Mar'],
  ['Rekap Absensi Januari 2025 sampai dengan Maret 2025', 'bulanan', 'Jan Feb Mar'],
  ['Rekap Absensi Januari, Februari dan Maret 2025', 'bulanan', 'Jan Feb Mar'],
  ['Rekap Absensi Triwulan I 2025', 'bulanan', 'Jan Feb Mar'],
  ['Rekap Absensi bulan Desember 2025', 'tahunan', ''],
  ['Rekap Mar Komputer 2025', 'tahunan', '2025'],
  ['Rekap Absensi 2025', 'semester', '(Smt I) (Smt II)'],
  ['DPB Triwulan ketiga 2025', 'triwulan', 'TW III'],
  ['DPB TW.3 2025', 'triwulan', 'TW III'],
  ['DPB TW I dan II 2025', 'triwulan', 'TW I TW II'],
  ['DPB Triwulan I s.d. IV 2025', 'triwulan', 'TW I TW II TW III TW IV'],
  ['DPB Maret 2025', 'triwulan', ''],
  ['DPB per 31 Maret 2025', 'triwulan', 'TW I'],
  ['BA DPB 28 Maret 2025', 'triwulan', 'TW I'],
  ['Laporan Keuangan Semester II 2025', 'semester', 'Smt II'],
  ['Laporan Keuangan Smt 1 TA 2025', 'semester', 'Smt I'],
  ['Laporan Keuangan Semester I 2025', 'tahunan', ''],
  ['Neraca per 31 Desember 2025', 'tahunan', '2025'],
  ['Neraca per 30 Juni 2025', 'tahunan', ''],
  ['Neraca per 30 Juni 2025', 'semester', 'Smt I'],
  ['LRA s.d. Desember 2025', 'tahunan', '2025'],
  ['BA Stock Opname 31/12/2025', 'tahunan', '2025'],
  ['BA Stock Opname tanggal 5 Januari 2025', 'tahunan', '2025'],
  ['Renstra 2020-2029', 'tahunan', '2025'],
  ['Laporan Kinerja 2024', 'tahunan', ''],
  [
    'Keputusan Nomor 12/2025',
    'bulanan',
    '(Jan) (Feb) (Mar) (Apr) (Mei) (Jun) (Jul) (Agu) (Sep) (Okt) (Nov) (Des)',
  ],
  ['Sertipikat tanah 1998', 'sekali', 'sekali'],
])('"%s" proves of a document that is %s: "%s"', (title, kind, labels) =>
  expect(proved(title, kind)).toBe(labels),
);

test('a year in the title counts more than the column, the column where the title names none', () => {
  expect(proved('Laporan Kinerja 2025', 'tahunan', 2026)).toBe('2025');
  expect(proved('Laporan Kinerja', 'tahunan', 2026)).toBe('');
  expect(proved('Laporan Kinerja', 'tahunan', 2025)).toBe('2025');
  expect(proved('Laporan Kinerja', 'tahunan', null)).toBe('');
});

test.each([
  ['REKAP ABSENSI Bulan Maret Tahun 2025', 'rekap absensi'],
  ['Laporan Keuangan Semester I TA 2025', 'laporan keuangan'],
  ['DPB Triwulan I s.d. IV Tahun 2025', 'dpb'],
  ['Neraca per 31 Desember 2025', 'neraca'],
])('without its period %s is %s', (title, bare) => expect(readCoverage(title, null).bare).toBe(bare));

test('periods in words, neighbours as a range', () => {
  const of = (...wanted: readonly number[]): string =>
    runsOf(periodsOf('bulanan', 2025), ({ from }) => wanted.includes(from));
  expect(of(1, 2, 3, 6, 11, 12)).toBe('Jan s.d. Mar, Jun, Nov, Des');
  expect(of()).toBe('');
});
