import fc from 'fast-check';
import { isSame } from '../../../src/domain/publication/compose-snapshot';
import { readSnapshot } from '../../../src/domain/publication/read-snapshot';
import { entry, listOf, publish, textOf } from '../../public/published-list';

const [FIRST, SECOND, THIRD] = [
  '2026-02-06T14:05:00+07:00',
  '2026-07-01T09:00:00+07:00',
  '2026-12-01T09:00:00+07:00',
];
const first = publish(listOf(3), FIRST).snapshot;

test('without changes there is nothing to publish, at any time', () => {
  const { difference, snapshot } = publish(listOf(3), SECOND, first);
  expect(isSame(difference)).toBe(true);
  expect({ ...snapshot, publishedAt: FIRST }).toEqual(first);
});

test('an entry with other content has changed; one that was only confirmed has not, but is published again', () => {
  const entries = [entry(1, { title: 'Lain' }), entry(2, { refreshedAt: SECOND }), entry(3)];
  const { difference, snapshot } = publish(entries, SECOND, first);
  expect(difference.changed.map(({ entry: { id }, fields }) => [id, fields])).toEqual([
    ['DIP-0001', ['title']],
  ]);
  expect(difference.refreshed).toBe(1);
  expect(isSame(difference)).toBe(false);
  expect(snapshot.entries.map(({ changedAt }) => changedAt)).toEqual([SECOND, FIRST, FIRST]);
  expect(snapshot.entries.every(({ firstPublishedAt }) => firstPublishedAt === FIRST)).toBe(true);
});

test('a withdrawn number is kept without its title, and a returning one keeps its first day', () => {
  const second = publish(listOf(2), SECOND, first);
  expect(second.difference.withdrawn).toEqual([
    { id: 'DIP-0003', number: 3, firstPublishedAt: FIRST, withdrawnAt: SECOND },
  ]);
  const third = publish(listOf(3), THIRD, second.snapshot);
  expect(third.snapshot.withdrawn).toEqual([]);
  expect(third.difference.added.map(({ id }) => id)).toEqual(['DIP-0003']);
  expect(third.snapshot.entries[2]).toMatchObject({ firstPublishedAt: FIRST, changedAt: THIRD });
});

test('a field that an earlier version did not publish is no change of the document', () => {
  const before = {
    ...first,
    entries: first.entries.map(({ retention: _retention, ...rest }) => rest as never),
  };
  const { difference } = publish(listOf(3), SECOND, before);
  expect([difference.changed, difference.refreshed]).toEqual([[], 3]);
});

test('only numbers and timestamps are taken from the former file, whatever its content', () => {
  const planted = {
    ...first,
    entries: first.entries.map((each) => ({ ...each, title: 'zqqtitip', extra: 'zqqtitip' })),
    withdrawn: [
      { id: 'DIP-0009', number: 9, firstPublishedAt: FIRST, withdrawnAt: FIRST, title: 'zqqtitip' },
    ],
  };
  expect(textOf(publish(listOf(2), SECOND, planted).snapshot)).not.toContain('zqqtitip');
});

test('publications in any order never lose or duplicate a number', () => {
  const subsets = fc.array(fc.subarray([...listOf(6)]), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(subsets, (rounds) => {
      let before = null as ReturnType<typeof publish>['snapshot'] | null;
      const seen = new Set<string>();
      for (const [round, entries] of rounds.entries()) {
        const at = `2026-0${round + 1}-01T09:00:00+07:00`;
        before = publish(entries, at, readSnapshot(before === null ? '' : textOf(before))).snapshot;
        entries.forEach(({ id }) => seen.add(id));
        const ids = [...before.entries, ...before.withdrawn].map(({ id }) => id);
        expect(ids.sort()).toEqual([...seen].sort());
      }
    }),
    { numRuns: 60 },
  );
});
