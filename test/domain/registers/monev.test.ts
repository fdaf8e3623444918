import { monevLines } from '../../../src/domain/registers/monev';
import { monevItems } from '../../../src/domain/seed/monev-items';
import type { MonevRow } from '../../../src/domain/workbook/reference';
import type { DipRow } from '../../../src/domain/workbook/registers';
import { as, dipRow, freshWorld, MORNING, ppid } from '../office-builder';

const item = (given: Partial<MonevRow>): MonevRow => ({
  id: 'M-01',
  category: 'berkala',
  subject: 'Laporan keuangan',
  basis: 'UU 14/2008',
  words: 'laporan keuangan; neraca',
  entries: '',
  ...given,
});
const line = (given: Partial<MonevRow>, ...dip: readonly Partial<DipRow>[]) =>
  monevLines(
    [item(given)],
    dip.map((row, index) => dipRow({ id: `DIP-000${index + 1}`, number: index + 1, ...row })),
    as(ppid, freshWorld()),
  )[0];
const found = (...args: Parameters<typeof line>) => line(...args)?.evidence.map(({ id }) => id);
const neraca = { title: 'NERACA 2025' };

test.each([
  ['by a word of the title', {}, neraca, ['DIP-0001']],
  ['by a word of the summary', {}, { title: 'x', summary: 'Laporan  Keuangan tahunan' }, ['DIP-0001']],
  ['not by a part of a word', { words: 'rup' }, { title: 'Struktur' }, []],
  ['not in another category', {}, { ...neraca, category: 'setiap saat' as const }, []],
  [
    'in any category where none is asked for',
    { category: '' as const },
    { ...neraca, category: 'setiap saat' as const },
    ['DIP-0001'],
  ],
  [
    'by the number that the office wrote, whatever the words',
    { entries: 'dip-0001' },
    { title: 'Lain' },
    ['DIP-0001'],
  ],
  [
    'not what was withdrawn, though its number is written',
    { entries: 'DIP-0001' },
    { status: 'ditarik' as const },
    [],
  ],
  [
    'not what somebody marked dikecualikan',
    { entries: 'DIP-0001' },
    { category: 'dikecualikan' as const },
    [],
  ],
])('evidence is found %s', (_how, given, entry, expected) => expect(found(given, entry)).toEqual(expected));

test.each([
  ['belum ada', []],
  ['tautan belum tersedia', [neraca]],
  ['tautan belum tersedia', [{ ...neraca, linkState: 'berkas tidak ditemukan' as const }]],
  ['terpenuhi', [neraca, { ...neraca, linkState: 'baik' as const }]],
] as const)('an item is %s with %j', (state, dip) => expect(line({}, ...dip)?.state).toBe(state));

test('evidence has its link, the result of the last check and its date', () =>
  expect(
    line({}, { ...neraca, link: 'https://a.id/x', linkState: 'baik', linkCheckedAt: MORNING })?.evidence[0],
  ).toMatchObject({ link: 'https://a.id/x', linkState: 'baik', checkedOn: '2026-02-04' }));

test('a new office has the categories of the law, each item with its basis and search words', () => {
  const items = monevItems();
  expect(new Set(items.map(({ category }) => category))).toEqual(
    new Set(['berkala', 'serta merta', 'setiap saat']),
  );
  for (const each of items) expect([each.subject, each.basis, each.words].every(Boolean)).toBe(true);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});
