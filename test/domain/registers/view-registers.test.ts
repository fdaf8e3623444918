import { viewDecrees } from '../../../src/domain/registers/views/view-decrees';
import {
  entryFilters,
  ENTRIES_AT_ONCE,
  viewRegisters,
  type EntryFilter,
  type RegisterQuery,
} from '../../../src/domain/registers/views/view-registers';
import { as, at, decree, dikRow, dipRow, freshWorld, ppid } from '../office-builder';

const old = at('2025-01-01T09:00');
const office = {
  dip: [
    dipRow({ id: 'DIP-0003', number: 3, title: 'Tiga', category: 'serta merta', refreshedAt: old }),
    dipRow(),
    dipRow({ id: 'DIP-0002', number: 2, title: 'Laporan  persediaan', linkState: 'berkas tidak ditemukan' }),
    dipRow({ id: 'DIP-0004', number: 4, title: 'Empat', status: 'ditarik' }),
  ],
  dik: [
    dikRow(),
    dikRow({ id: 'DIK-0002', number: 2, title: 'Usulan', status: 'diusulkan', basis: '' }),
    dikRow({ id: 'DIK-0003', number: 3, title: 'Gugur', basis: 'Keputusan lama' }),
    dikRow({ id: 'DIK-0004', number: 4, title: 'Pergi', status: 'ditarik' }),
  ],
  dasarHukum: [decree],
};
const context = as(ppid, freshWorld());
const list = (given: Partial<RegisterQuery>) =>
  viewRegisters(office, context, { register: 'DIP', filter: 'berlaku', search: '', from: 0, ...given });
const ids = (given: Partial<RegisterQuery>) => list(given).entries.map(({ entry }) => entry.id);

test.each<[RegisterQuery['register'], EntryFilter, readonly string[]]>([
  ['DIP', 'berlaku', ['DIP-0001', 'DIP-0002', 'DIP-0003']],
  ['DIP', 'berkala', ['DIP-0001', 'DIP-0002']],
  ['DIP', 'serta merta', ['DIP-0003']],
  ['DIP', 'usang', ['DIP-0003']],
  ['DIP', 'tautan bermasalah', ['DIP-0002']],
  ['DIP', 'ganda', ['DIP-0001', 'DIP-0002']],
  ['DIP', 'ditarik', ['DIP-0004']],
  ['DIK', 'berlaku', ['DIK-0001', 'DIK-0002', 'DIK-0003']],
  ['DIK', 'diusulkan', ['DIK-0002']],
  ['DIK', 'ditetapkan', ['DIK-0001', 'DIK-0003']],
  ['DIK', 'dasar gugur', ['DIK-0003']],
])('%s, %s: %j, by number, with the same count', (register, filter, expected) => {
  expect(ids({ register, filter })).toEqual(expected);
  expect(list({ register }).counts[filter]).toBe(expected.length);
});

test('every filter is counted', () =>
  expect(Object.keys(list({}).counts)).toEqual(Object.keys(entryFilters)));

test.each([
  ['persediaan laporan', ['DIP-0001', 'DIP-0002']],
  ['dip-0003', ['DIP-0003']],
  ['2025 tiga', ['DIP-0003']],
  ['tidak ada', []],
])('the words %j find %j', (search, expected) => expect(ids({ search })).toEqual(expected));

test('a long list is paged', () => {
  const dip = Array.from({ length: 120 }, (_, index) =>
    dipRow({ id: `DIP-${index}`, number: index, title: `Dokumen ${index}` }),
  );
  const part = (from: number) =>
    viewRegisters({ ...office, dip }, context, { register: 'DIP', filter: 'berlaku', search: '', from });
  expect(part(0).entries).toHaveLength(ENTRIES_AT_ONCE);
  expect([part(100).entries.length, part(100).total, part(999).entries.length]).toEqual([20, 120, 0]);
});

test('decrees list their entries; entries without a decree are separate', () => {
  const { decrees, proposed, baseless } = viewDecrees(office, context);
  expect(
    decrees.map(({ decree: { id }, inForce, backs }) => [id, inForce, backs.map((entry) => entry.id)]),
  ).toEqual([[decree.id, true, ['DIK-0001']]]);
  expect([proposed, baseless].map((entries) => entries.map(({ id }) => id))).toEqual([
    ['DIK-0002'],
    ['DIK-0003'],
  ]);
});

test('an entry lists its blank cells that are never guessed', () => {
  const dip = [dipRow({ producer: 'Bendahara', made: '', form: 'Softcopy' })];
  const query = { register: 'DIP', filter: 'berlaku', search: '', from: 0 } as const;
  const { entries } = viewRegisters({ dip, dik: [], dasarHukum: [] }, as(ppid, freshWorld()), query);
  expect(entries[0]?.blank).toEqual(['Waktu dan Tempat Pembuatan Informasi']);
});
