import { dikCells, dipCells } from '../../../src/domain/registers/register-cells';
import { as, freshWorld, inventoryRow, pelaksana } from '../office-builder';

const codes = new Map([
  ['HM.02', { code: 'HM.02', description: 'Humas', active: 2, inactive: 3, fate: 'musnah' as const }],
]);
const context = as(pelaksana, freshWorld());
const cells = (given: Parameters<typeof inventoryRow>[0] = {}) =>
  dipCells(inventoryRow(given), new Set(['KUL-0001']), context, codes);

test('what staff left blank is said by what is known', () => {
  expect(cells()).toEqual({
    title: 'Laporan Persediaan',
    summary: 'Laporan Persediaan',
    holder: 'Sub Bagian Keuangan, Umum, dan Logistik',
    producer: 'Sub Bagian Keuangan, Umum, dan Logistik',
    made: '2025, Lahat',
    form: 'Softcopy dan Hardcopy',
    retention: 'Belum ditetapkan',
    category: 'berkala',
    year: 2025,
    link: '',
  });
});

test('what staff wrote is kept', () => {
  const typed = {
    summary: 'Ringkas',
    holder: 'PPID',
    producer: 'Bendahara',
    madeOn: '12 Januari 2025',
    madeAt: 'Palembang',
    form: 'Hardcopy',
    retention: '5 tahun',
  } as const;
  expect(cells(typed)).toMatchObject({
    summary: 'Ringkas',
    holder: 'PPID',
    producer: 'Bendahara',
    made: '12 Januari 2025, Palembang',
    form: 'Hardcopy',
    retention: '5 tahun',
  });
});

test.each([
  [' https://kpu.go.id/x ', 'https://kpu.go.id/x'],
  ['di komputer Budi', ''],
  ['javascript:alert(1)', ''],
])('the link %j is public as %j', (link, shown) => expect(cells({ link }).link).toBe(shown));

test('a unit that is no more is named by its code', () =>
  expect(cells({ subBagian: 'XYZ' }).holder).toBe('XYZ'));

test.each([
  [{ classification: 'HM.02' }, 'Aktif 2 tahun, inaktif 3 tahun, musnah'],
  [{ classification: 'HM.02', retention: '10 tahun' }, '10 tahun'],
  [{ classification: 'XX.99' }, 'Belum ditetapkan'],
])('the retention of %j is %j: what staff wrote, else what the archive code says', (given, shown) =>
  expect(cells(given).retention).toBe(shown),
);

test('the DIK says title, year, reason and retention, and nothing of the content', () => {
  const row = inventoryRow({
    reason: 'data pribadi',
    summary: 'rahasia',
    link: 'https://kpu.go.id/x',
    classification: 'HM.02',
  });
  expect(dikCells(row, codes)).toEqual({
    title: 'Laporan Persediaan',
    year: 2025,
    reason: 'data pribadi',
    retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah',
  });
});
