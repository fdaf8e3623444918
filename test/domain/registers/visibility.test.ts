import { isPublic, withheldEntries } from '../../../src/domain/registers/visibility';
import { publishedColumns } from '../../../src/domain/registers/published-columns';
import { dip } from '../../../src/domain/workbook/registers';
import { categories } from '../../../src/domain/workbook/vocabulary/category-and-form';
import { dipRow } from '../office-builder';

const unread = (column: keyof typeof dip.columns, found: string) => ({
  ...dipRow(),
  unreadable: [{ column, header: dip.columns[column].header, found }],
});

test.each(categories)('an entry that is %s is public unless it is excluded', (category) =>
  expect(isPublic(dipRow({ category }))).toBe(category !== 'dikecualikan'),
);

test.each([['ditarik'], ['']] as const)('an entry whose status is %j is not', (status) =>
  expect(isPublic(dipRow({ status }))).toBe(false),
);

test.each([...publishedColumns, 'status'] as const)(
  'an entry whose cell %s cannot be read is not public, and the cell is named',
  (column) => {
    const entry = unread(column, '#DIV/0!');
    expect(isPublic(entry)).toBe(false);
    expect(withheldEntries([entry])).toEqual([{ id: 'DIP-0001', cells: entry.unreadable }]);
  },
);

test('a cell that is not published may be unreadable', () =>
  expect(isPublic(unread('linkState', '#REF!'))).toBe(true));

test.each([
  ['title', ' ', 'Judul Informasi'],
  ['category', '', 'Kategori'],
  ['category', 'dikecualikan', 'Kategori'],
  ['status', '', 'Status'],
] as const)('an entry with the %s %j is not public, and the cell is named', (column, found, header) => {
  const entry = dipRow({ [column]: found });
  expect(isPublic(entry)).toBe(false);
  expect(withheldEntries([entry])).toEqual([{ id: 'DIP-0001', cells: [{ column, header, found }] }]);
});

test('a withdrawn entry and a line typed into the sheet are not named: other words tell of them', () =>
  expect(
    withheldEntries([
      { ...unread('year', 'dua ribu'), status: 'ditarik' },
      { ...unread('year', 'dua ribu'), isUnlogged: true },
    ]),
  ).toEqual([]));
