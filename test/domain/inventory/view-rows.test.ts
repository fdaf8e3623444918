import fc from 'fast-check';
import {
  ROWS_AT_ONCE,
  rowFilters,
  viewRows,
  type RowFilter,
  type RowQuery,
} from '../../../src/domain/inventory/view-rows';
import { decisions } from '../../../src/domain/workbook/inventaris';
import {
  as,
  inventoryRow,
  liaisonOf,
  openedWorld,
  pelaksana,
  scanRow,
  staffOf,
  stored,
  withOffice,
} from '../office-builder';

const base = openedWorld();
const staff = staffOf('KUL');
const all: RowQuery = { unit: 'KUL', filter: 'semua', search: '', from: 0 };
const world = (rows: readonly Parameters<typeof inventoryRow>[0][], pindaian = [scanRow()]) =>
  withOffice(base, { inventaris: rows.map((row, index) => stored(inventoryRow(row), index + 2)), pindaian });
const see = (of: typeof base, query: Partial<RowQuery> = {}, actor = staff) =>
  viewRows(of.office, as(actor, of), { ...all, ...query });
const ids = (list: ReturnType<typeof see>) => list.rows.map(({ row }) => row.id);

const mixed = world([
  {},
  { id: 'KUL-0002', title: 'Neraca Audit', year: 2024, decision: 'diterima', problems: 'Tanggal' },
  { id: 'KUL-0003', title: 'Buku', problems: 'Tahun masih kosong', decision: 'ditunda' },
  { id: 'KUL-0004', link: 'https://kpu.go.id/a', decision: 'dikembalikan' },
  { id: 'TPH-0005', subBagian: 'TPH' },
  { id: 'KUL-0006', kegiatan: 'K-0000' },
]);

test.each([
  ['semua', ['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0004']],
  ['bermasalah', ['KUL-0002']],
  ['belum ada bukti', ['KUL-0002']],
  ['belum diputuskan', ['KUL-0001']],
  ['dikembalikan', ['KUL-0004']],
] as const)('%s lists %j of the unit in this Kegiatan', (filter, expected) => {
  expect(ids(see(mixed, { filter }))).toEqual(expected);
});

test.each([
  ['audit neraca', ['KUL-0002']],
  ['  2024 ', ['KUL-0002']],
  ['kul-0004', ['KUL-0004']],
  ['tidak ada', []],
])('the words "%s" find %j', (search, expected) => expect(ids(see(mixed, { search }))).toEqual(expected));

test('without a unit, the person sees the first in which they have a part', () => {
  expect(see(mixed, { unit: null }, liaisonOf('TPH')).unit).toBe('TPH');
  expect(see(mixed, { unit: null }, pelaksana).unit).toBe('KUL');
});

test('a row is own for its typist, unless the PPID has recorded an exception for the lane', () => {
  expect(see(mixed).rows.every(({ own }) => own)).toBe(true);
  expect(see(mixed, {}, liaisonOf('KUL')).rows.some(({ own }) => own)).toBe(false);
});

test('the pages of a list make up the whole list in order, and each filter counts every row that it matches', () => {
  const row = fc.record({
    title: fc.constantFrom('Neraca', 'Buku Kas', ''),
    problems: fc.constantFrom('', 'x'),
    decision: fc.constantFrom('', ...decisions),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 2 * ROWS_AT_ONCE + 7 }), (rows) => {
      const of = world(rows.map((given, index) => ({ ...given, id: `KUL-${index}` }) as never));
      for (const filter of Object.keys(rowFilters) as RowFilter[]) {
        const parts: string[] = [];
        let part = see(of, { filter });
        expect(part.counts[filter]).toBe(part.total);
        while (parts.length < part.total) {
          parts.push(...ids(part));
          part = see(of, { filter, from: parts.length });
        }
        const expected = see(of).counts.semua;
        expect(new Set(parts).size).toBe(parts.length);
        expect(parts.length).toBeLessThanOrEqual(expected);
      }
    }),
    { numRuns: 15 },
  );
});

test('who typed a row is known in the list as soon as the key has an owner, before any row is written', () => {
  const typed = world([{ typedBy: '', typistKeys: 'k:a' }]);
  const listed = (actorKey: string) => {
    const [row] = viewRows(typed.office, { ...as(liaisonOf('KUL'), typed), actorKey }, all).rows;
    return { own: row?.own, typistUnknown: row?.typistUnknown };
  };
  expect(listed('b')).toEqual({ own: false, typistUnknown: true });
  expect(listed('a')).toEqual({ own: true, typistUnknown: false });
});
