import fc from 'fast-check';
import { categories } from '../../../../src/domain/workbook/vocabulary/category-and-form';
import { defaultUnits } from '../../../../src/domain/office/settings/setting-definitions';
import { figuresOf, resultsOf } from '../../../../src/domain/report/figures/figures';
import { listingIn } from '../../../../src/domain/registers/listing';
import { filedRows } from '../../../../src/domain/completeness/evidence';
import { decisions, registers, type InventoryRow } from '../../../../src/domain/workbook/inventaris';
import { dipRow, inventoryRow, scanRow } from '../../office-builder';

const row = (id: string, given: Partial<InventoryRow> = {}) => inventoryRow({ id, ...given });
/** Registers without a withdrawn entry. */
const listingOf = listingIn({ dip: [], dik: [] });
const rows = [
  row('KUL-0001', { decision: 'diterima', register: 'DIP' }),
  row('KUL-0002', { decision: 'diterima', register: 'DIK', category: 'dikecualikan' }),
  row('KUL-0003', { decision: 'dikembalikan' }),
  row('KUL-0004', { decision: 'ditunda' }),
  row('TPH-0005', { subBagian: 'TPH' }),
];

test('counts the outcome of every row', () => {
  expect(figuresOf(rows, new Set(['KUL-0001', 'KUL-0003']), listingOf)).toEqual({
    inventoried: 5,
    scanned: 2,
    inDip: 1,
    inDik: 1,
    returned: 1,
    open: 2,
  });
});

test('a row that was returned and later entered does not count as returned', () => {
  expect(
    figuresOf([row('KUL-0001', { decision: 'dikembalikan', register: 'DIP' })], new Set(), listingOf),
  ).toMatchObject({ inDip: 1, returned: 0, open: 0 });
});

test('an entry that stands withdrawn is counted as withdrawn, not as entered; so is a row that it keeps out', () => {
  const office = { dip: [dipRow({ status: 'ditarik' })], dik: [] };
  const carried = row('KUL-0001', {
    decision: 'diterima',
    register: 'DIP',
    entry: 'DIP-0001',
    carried: 'tetap',
  });
  const kept = row('KUL-0002', { decision: 'diterima' });
  const other = row('KUL-0003', {
    decision: 'diterima',
    title: 'Neraca',
    register: 'DIP',
    entry: 'DIP-0002',
  });
  expect(figuresOf([carried, kept, other], new Set(), listingIn(office))).toMatchObject({
    inventoried: 3,
    inDip: 1,
    open: 0,
    withdrawn: 2,
  });
});

test('a document of the former Kegiatan that is postponed is open, not entered, although its row names the register', () => {
  const office = { dip: [dipRow({})], dik: [] };
  const carried = { register: 'DIP', entry: 'DIP-0001', carried: 'tetap' } as const;
  const found = [row('KUL-0001', { ...carried, decision: 'ditunda' })];
  expect(figuresOf(found, new Set(), listingIn(office))).toMatchObject({ inDip: 0, open: 1 });
});

test('results are grouped by unit and category, without empty pairs, unknown ones last', () => {
  const odd = [
    ...rows,
    row('X-0001', { subBagian: 'Humas', category: '' }),
    row('X-0002', { subBagian: '', category: '' }),
  ];
  expect(
    resultsOf(odd, [scanRow()], defaultUnits, listingOf).map(({ unit, category, inventoried }) => [
      unit,
      category,
      inventoried,
    ]),
  ).toEqual([
    ['Keuangan, Umum, dan Logistik', 'berkala', 3],
    ['Keuangan, Umum, dan Logistik', 'dikecualikan', 1],
    ['Teknis Penyelenggaraan Pemilu dan Hukum', 'berkala', 1],
    ['Humas', '', 1],
    ['(tanpa Sub Bagian)', '', 1],
  ]);
});

const anyRow = fc.record({
  subBagian: fc.constantFrom('KUL', 'TPH', 'Humas', ''),
  category: fc.constantFrom('' as const, ...categories),
  decision: fc.constantFrom('' as const, ...decisions),
  register: fc.constantFrom('' as const, ...registers),
  link: fc.constantFrom('', 'https://kpu.go.id/x'),
});

test('inventoried = in DIP + in DIK + returned + open, and the results add up to the totals', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (given) => {
      const found = given.map((each, index) => row(`R-${index}`, each));
      const scans = found.filter((_, index) => index % 3 === 0).map(({ id }) => scanRow({ id, row: id }));
      const totals = figuresOf(found, filedRows(scans), listingOf);
      expect(totals.inventoried).toBe(totals.inDip + totals.inDik + totals.returned + totals.open);
      const results = resultsOf(found, scans, defaultUnits, listingOf);
      for (const figure of ['inventoried', 'scanned', 'inDip', 'inDik', 'returned', 'open'] as const)
        expect(results.reduce((sum, result) => sum + result[figure], 0)).toBe(totals[figure]);
    }),
  );
});
