import fc from 'fast-check';
import { anyText } from '../../any-text';
import { scanNameVariants, scanName, type ScanRow } from '../../../demo/scans';

const row: ScanRow = { id: 'KUL-0007', title: 'Laporan Keuangan Semester I', year: 2025 };

test.each([
  ['upper-snake', 'LAPORAN_KEUANGAN_SEMESTER_I_2025.pdf'],
  ['title-case', 'Laporan Keuangan Semester I 2025.pdf'],
  ['id-in-front', 'KUL-0007 Laporan Keuangan Semester.pdf'],
  ['shortened', 'Lap Keu Smt I 2025.pdf'],
])('in the variant %s: %s', (id, name) => {
  expect(
    scanName(
      row,
      scanNameVariants.findIndex((variant) => variant.id === id),
    ),
  ).toBe(name);
});

test.each([
  ['copy-mark', /^Laporan Keuangan Semester I 2025 \([12]\)\.pdf$/],
  ['upload-stamp', /^177\d{7}_Laporan_Keuangan_Semester_I_2025\.pdf$/],
  ['phone', /^IMG_2026020[456]_(08|09|1[0-5])[0-5]\d[0-5]\d\.jpg$/],
  ['scanner', /^Scan_\d{3}\.pdf$/],
  ['upload-random', /^[0-9a-f]{8}_177\d{7}\.pdf$/],
])('in the variant %s: %s', (id, pattern) => {
  expect(
    scanName(
      row,
      scanNameVariants.findIndex((variant) => variant.id === id),
    ),
  ).toMatch(pattern);
});

test('a year that the title already tells is not said twice, and none is made up', () => {
  expect(scanName({ ...row, title: 'RKT Tahun 2025' }, 0)).toBe('RKT_TAHUN_2025.pdf');
  expect(scanName({ ...row, year: null }, 0)).toBe('LAPORAN_KEUANGAN_SEMESTER_I.pdf');
});

test('every name is a legal file name with an extension, the same at every run', () => {
  const any = fc.record({
    id: fc.constant('PDI-0001'),
    title: anyText({ maxLength: 400 }),
    year: fc.option(fc.integer({ min: 1990, max: 2030 })),
  });
  fc.assert(
    fc.property(any, fc.integer(), (wanted, variant) => {
      const name = scanName(wanted, variant);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.(pdf|jpg)$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(scanName(wanted, variant)).toBe(name);
    }),
  );
});
