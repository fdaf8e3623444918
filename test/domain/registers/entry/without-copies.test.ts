import { copiedNumbers, withoutCopies } from '../../../../src/domain/registers/entry/without-copies';

const row = (id: string, position: number) => ({ id, position });

test('of rows with the same number the first one is the entry, and it names the rows of its copies', () => {
  const entries = withoutCopies([
    row('DIP-0001', 2),
    row('DIP-0002', 3),
    row('DIP-0001', 5),
    row('DIP-0001', 9),
  ]);
  expect(entries.map(({ position }) => position)).toEqual([2, 3]);
  expect(copiedNumbers(entries)).toEqual([{ id: 'DIP-0001', rows: [2, 5, 9] }]);
});

test('rows without a number all remain', () =>
  expect(withoutCopies([row('', 2), row('', 3)])).toEqual([row('', 2), row('', 3)]));
