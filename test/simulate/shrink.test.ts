import { shrink } from '../../simulate/seeds/shrink';

const list = Array.from({ length: 24 }, (_, index) => index);
const needs =
  (...wanted: readonly number[]) =>
  async (items: readonly number[]): Promise<boolean> =>
    wanted.every((item) => items.includes(item));

test.each([
  ['the one that matters', [17]],
  ['two far apart', [2, 21]],
  ['neighbours', [9, 10, 11]],
  ['the first and the last', [0, 23]],
])('leaves of a long list only %s', async (_what, wanted) => {
  expect(await shrink(list, needs(...wanted))).toEqual(wanted);
});

test('leaves nothing when it fails by itself', async () => {
  expect(await shrink(list, async () => true)).toEqual([]);
});

test('leaves everything when each is needed', async () => {
  expect(await shrink(list, needs(...list))).toEqual(list);
});

test('spares what can only go once something later has gone', async () => {
  const pairs = async (items: readonly number[]): Promise<boolean> =>
    items.includes(5) && (!items.includes(20) || items.includes(3));
  expect(await shrink(list, pairs)).toEqual([5]);
});

test('asks no more often than it may', async () => {
  let asked = 0;
  const counting = async (): Promise<boolean> => {
    asked += 1;
    return false;
  };
  expect(await shrink(list, counting, 7)).toEqual(list);
  expect(asked).toBe(7);
});
