import { planEntry } from '../../../../src/domain/registers/entry/plan-entry';
import { as, inventoryRow, openedWorld, ppid } from '../../office-builder';

const world = openedWorld();

/** Counts list elements that are read during a call. */
function elementsRead(act: () => void): number {
  const iterate = Array.prototype[Symbol.iterator];
  let read = 0;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    read += this.length;
    return iterate.call(this) as ArrayIterator<unknown>;
  };
  try {
    act();
  } finally {
    Array.prototype[Symbol.iterator] = iterate;
  }
  return read;
}

test('grouping many rows of one document takes linear time', () => {
  const rows = Array.from({ length: 2_000 }, (_, at) =>
    inventoryRow({ id: `KUL-${at + 1}`, decision: 'diterima' }),
  );
  const office = { inventaris: rows, dip: [], dik: [], dasarHukum: [] };
  const plan = () => planEntry(office, rows[0]?.kegiatan ?? '', as(ppid, world));
  expect(plan().entering).toMatchObject([{ rows: { length: 2_000 } }]);
  expect(elementsRead(plan)).toBeLessThan(2_000 * 50);
});
