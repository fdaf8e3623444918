import { narrowList } from '../../../src/domain/text/narrow-list';

const items = ['Laporan Persediaan 2025', 'Laporan Kinerja 2024', 'Daftar Aset 2025', 'Laporan Aset 2025'];
const filters = {
  semua: () => true,
  laporan: (item: string) => item.startsWith('Laporan'),
};
const narrowed = (query: Partial<Parameters<typeof narrowList<string, keyof typeof filters>>[2]>) =>
  narrowList(
    items,
    filters,
    { filter: 'semua', search: '', from: 0, ...query },
    { textOf: (item) => item, atOnce: 2 },
  );

test('counts are by filter, whatever the search', () =>
  expect(narrowed({ search: 'kinerja' })).toEqual({
    counts: { semua: 4, laporan: 3 },
    total: 1,
    from: 0,
    part: ['Laporan Kinerja 2024'],
  }));

test.each([
  ['every word of the search', { search: '2025 ASET' }, ['Daftar Aset 2025', 'Laporan Aset 2025']],
  ['the filter', { filter: 'laporan', search: 'aset' }, ['Laporan Aset 2025']],
  ['a page at a time', { from: 2 }, ['Daftar Aset 2025', 'Laporan Aset 2025']],
  ['nothing after the end', { from: 9 }, []],
  ['the first page before the start', { from: -1 }, items.slice(0, 2)],
] as const)('the part fits %s', (_what, query, part) => expect(narrowed(query).part).toEqual(part));
