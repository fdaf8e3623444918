import fc from 'fast-check';
import { duplicatesLast } from '../../../../src/domain/inventory/review/duplicates-last';

const row = (position: number, id: string, given: object = {}) => ({
  position,
  id,
  typedBy: '',
  decision: '',
  ...given,
});

test('a copy that was sorted above its original comes after it', () => {
  const [copy, other, original] = [
    row(2, 'KUL-0001'),
    row(3, 'KUL-0002'),
    row(4, 'KUL-0001', { typedBy: 'staf@example.com' }),
  ];
  expect(duplicatesLast([copy, other, original])).toEqual([other, original, copy]);
});

test('of identical rows the first is the original; rows without an ID are no copies', () => {
  const rows = [row(2, ''), row(3, 'KUL-0001'), row(4, ''), row(5, 'KUL-0001')];
  expect(duplicatesLast(rows).map(({ position }) => position)).toEqual([2, 3, 4, 5]);
});

test('no row is lost or doubled, and without duplicate IDs the order of the sheet is kept', () => {
  const ids = fc.array(fc.constantFrom('', 'A', 'B', 'C', 'D'), { maxLength: 8 });
  fc.assert(
    fc.property(ids, fc.infiniteStream(fc.constantFrom('', 'x')), (list, typists) => {
      const rows = list.map((id, at) => row(at + 2, id, { typedBy: typists.next().value as string }));
      const found = duplicatesLast(rows);
      expect(new Set(found)).toEqual(new Set(rows));
      expect(found).toHaveLength(rows.length);
      const named = list.filter((id) => id !== '');
      if (new Set(named).size === named.length) expect(found).toEqual(rows);
    }),
  );
});
