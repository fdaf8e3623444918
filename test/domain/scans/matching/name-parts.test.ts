import { nameParts } from '../../../../src/domain/scans/matching/name-parts';

test.each([
  ['camel case', 'LaporanPersediaan2025', 'laporan persediaan 2025'],
  ['capitals inside an abbreviation', 'CaLK LKjIP', 'calk lkjip'],
  ['an upload stamp', '1776927105_Apel_Pagi', 'apel pagi'],
  ['a random upload name', '68dca777c7444_1759291255', ''],
  ['a UUID', '550e8400-e29b-41d4-a716-446655440000 Laporan', 'laporan'],
  ['a phone', 'IMG_20260205_101530', 'img'],
  ['WhatsApp', 'IMG-20260205-WA0012', 'img'],
  ['a scanner', 'Scan_001 Laporan', 'laporan'],
  ['a scanner application', 'CamScanner 05-02-2026 10.15 Laporan', 'cam scanner laporan'],
  ['a copy mark', 'Laporan (12)', 'laporan'],
  ['a glued period', 'Laporan smt2 TWIII', 'laporan smt 2 tw iii'],
])('splits %s', (_what, text, parts) => expect(nameParts(text).parts.join(' ')).toBe(parts));

test.each([
  ['RKT 2019-2020', [2019, 2020], [], 2020],
  ['Renstra 2020 s.d. 2024', [2020, 2024, 2021, 2022, 2023], [], 2024],
  ['Laporan 31.12.2024', [], [2024], null],
  ['Laporan 2025-12-31', [], [2025], null],
  ['Laporan per 31 Desember 2024', [], [2024], null],
  ['Laporan 2025 05-02-2026', [2025], [2026], null],
  ['Laporan 20241231', [], [2024], null],
  ['Laporan 2100-1999', [], [], null],
])('reads the years of %j', (text, years, dated, rangeEnd) => {
  const found = nameParts(text);
  expect([...found.years].filter((year) => year < 2100 && year > 1999)).toEqual(years);
  expect([[...found.dated], found.rangeEnd]).toEqual([dated, rangeEnd]);
});
