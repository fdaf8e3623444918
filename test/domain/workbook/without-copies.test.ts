import { originalRows } from '../../../src/domain/registers/entry/logged-entries';
import { copiedNumbers, hasCopies, withoutCopies } from '../../../src/domain/workbook/without-copies';
import { announcedExemptions } from '../../../src/domain/registers/exemption/announced-exemptions';
import { isPublic } from '../../../src/domain/registers/visibility';
import { as, dikRow, dipRow, freshWorld, ppid, registersOf } from '../office-builder';

const row = (id: string, position: number) => ({ id, position });
const rows = [row('DIP-0001', 2), row('DIP-0002', 3), row('DIP-0001', 5), row('DIP-0001', 9)];

test('of rows with the same number the original is the entry, wherever it is, and names the rows of its copies', () => {
  const entries = withoutCopies(rows, new Map([['DIP-0001', 5]]));
  expect(entries.map(({ position }) => position)).toEqual([3, 5]);
  expect(copiedNumbers(entries)).toEqual([{ id: 'DIP-0001', rows: [5, 2, 9] }]);
  expect([hasCopies(rows), hasCopies(rows.slice(0, 2))]).toEqual([true, false]);
});

test.each([
  ['the Log does not tell', new Map([['DIP-0001', null]])],
  ['the original moved meanwhile', new Map([['DIP-0001', 77]])],
])('while %s, one row stands for the number and is not announced', (_why, originals) => {
  const [entry] = withoutCopies(
    [
      { ...dipRow(), ...rows[0]! },
      { ...dipRow(), ...rows[2]! },
    ],
    originals,
  );
  expect(entry && isPublic(entry)).toBe(false);
  expect(copiedNumbers([entry!])).toEqual([{ id: 'DIP-0001', rows: [2, 5], isUndecided: true }]);
  const exemption = { ...dikRow({ announcedTitle: 'Berkas' }), isUndecided: true as const };
  const context = as(ppid, freshWorld({ 'Publik/Umumkan DIK': 'ya' }));
  expect(announcedExemptions(registersOf([], [exemption]), context)).toEqual([]);
});

test('rows without a number all remain', () =>
  expect(withoutCopies([row('', 2), row('', 3)], new Map())).toEqual([row('', 2), row('', 3)]));

const original = dipRow({ title: 'Neraca', summary: 'Lengkap' });
const logOf = (cells: object) => [
  { event: 'DIP_MASUK', object: 'DIP-0001', detail: '', cells: JSON.stringify(cells) },
];
const copy = (given: Partial<typeof original>) => ({ ...original, ...given, position: 2 });
const at7 = { ...original, position: 7 };

test.each([
  [
    'a copy that was changed is sorted above it',
    [copy({ title: 'Ketikan' }), at7],
    logOf({ title: 'Neraca' }),
    7,
  ],
  ['a copy changed a cell of which the Log tells', [copy({ year: 1999 }), at7], logOf(original), 7],
  ['both rows say the same', [copy({}), at7], [], 2],
  ['only the time of a refresh differs', [copy({ refreshedAt: null }), at7], logOf(original), 2],
  ['the Log does not know the title', [copy({ title: 'Ketikan' }), at7], logOf({ status: 'berlaku' }), null],
  ['all rows were changed', [copy({ title: 'Ketikan' }), { ...at7, title: 'Lain' }], logOf(original), null],
  [
    'the Log does not have the cell that differs',
    [copy({ year: 1999 }), at7],
    logOf({ title: 'Neraca' }),
    null,
  ],
])('where %s, the entry is found by its cells in the Log', (_what, alike, log, expected) =>
  expect(originalRows('DIP', alike, log).get('DIP-0001')).toBe(expected),
);
