import path from 'node:path';
import { matchRealPairs, measureMatching, realRows, SEED, sum } from '../../bench/matching';

const rows = realRows(path.resolve(__dirname, '../..'));
const { figures, wrong } = measureMatching(rows, SEED);
const all = sum('all', figures);
const told = sum(
  'told',
  figures.filter(({ kind }) => kind === 'right'),
);

test('the lists are the real ones', () => expect(rows).toHaveLength(113));

test('of 100 scans that are taken alone, at least 99 are for their row, traps included', () => {
  expect(wrong).toHaveLength(all.wrong);
  expect((all.automatic - all.wrong) / all.automatic).toBeGreaterThanOrEqual(0.99);
});

test('of names that tell the title, nine in ten find their row alone and nearly all have it among the suggestions', () => {
  expect(told.right / told.meant).toBeGreaterThanOrEqual(0.9);
  expect(told.offered / told.meant).toBeGreaterThanOrEqual(0.99);
  expect(told.wrong).toBe(0);
});

test.each([
  'other year',
  'other semester',
  'a quarter of it',
  'in the inbox of another unit',
  'its row is filed already',
  'a word of another title added',
])('nothing is taken alone: %s', (variant) =>
  expect(figures.find((each) => each.variant === variant)).toMatchObject({
    right: 0,
    wrong: 0,
    automatic: 0,
  }),
);

test.each(['phone', 'scanner', 'upload-random'])(
  'a name of the variant %s says nothing, and no row is offered',
  (variant) =>
    expect(figures.find((each) => each.variant === variant)).toMatchObject({ automatic: 0, offered: 0 }),
);

test('no real name is taken for a wrong row, and each has its row taken or suggested', () => {
  const outcomes = matchRealPairs(rows).map(({ outcome }) => outcome);
  expect(outcomes).toHaveLength(8);
  expect(outcomes.filter((outcome) => outcome !== 'right' && outcome !== 'suggested')).toEqual([]);
});
