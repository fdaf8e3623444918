import { readSnapshot } from '../../../src/domain/publication/read-snapshot';
import { listOf, publish, textOf } from '../../public/published-list';

const { snapshot } = publish(listOf(2));

test('reads what was written', () => {
  expect(readSnapshot(textOf(snapshot))).toEqual(snapshot);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":1'],
  ['a list', '[]'],
  ['another format', JSON.stringify({ ...snapshot, format: 2 })],
  [
    'an entry without its number',
    JSON.stringify({ ...snapshot, entries: [{ ...snapshot.entries[0], id: '1' }] }),
  ],
  ['a moment that is none', JSON.stringify({ ...snapshot, publishedAt: 'kemarin' })],
  ['no withdrawals', JSON.stringify({ ...snapshot, withdrawn: undefined })],
])('%s is not a publication', (_what, text) => {
  expect(readSnapshot(text)).toBeNull();
});
