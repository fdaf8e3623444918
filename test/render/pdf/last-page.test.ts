import fc from 'fast-check';
import { rowsBeforeLastPage, type TableRoom } from '../../../src/render/pdf/layout/last-page';

const rows = (count: number, height = 5): readonly number[] => Array.from({ length: count }, () => height);
const room = { head: 10, first: 110, page: 210, after: 0 };

test.each<[string, Partial<TableRoom> & Pick<TableRoom, 'rows'>, number | undefined]>([
  ['one page with room', { rows: rows(20) }, undefined],
  ['a last page with one row', { rows: rows(21) }, 15],
  ['a last page with enough rows', { rows: rows(26) }, undefined],
  ['one page without room for the signature', { rows: rows(20), after: 40 }, 14],
  ['two pages, the last full to the foot', { rows: rows(60), after: 40 }, 54],
  ['too few rows to move', { rows: rows(1), first: 20, after: 40 }, undefined],
])('%s: %j', (_what, given, before) => expect(rowsBeforeLastPage({ ...room, ...given })).toBe(before));

test('rows are moved only to where they fit with what follows', () => {
  const heights = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 90 }), (given, after) => {
      const before = rowsBeforeLastPage({ ...room, rows: given, after });
      if (before === undefined) return;
      const last = given.slice(before).reduce((sum, height) => sum + height, 0);
      expect(before).toBeGreaterThan(0);
      expect(last).toBeGreaterThanOrEqual(28);
      expect(room.head + last + after).toBeLessThanOrEqual(room.page);
    }),
  );
});
