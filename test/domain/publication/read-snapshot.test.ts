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

/** Every field with a value of another type, by the path to it. */
const spoiled = (['office', 'publication', 'units', 'entries'] as const).flatMap((part) => {
  const value = snapshot[part];
  const one = Array.isArray(value) ? (value as readonly object[])[0] : value;
  return Object.keys(one ?? {}).map((field): [string, unknown] => {
    const wrong = { ...one, [field]: { toString: 'x' } };
    return [`${part}.${field}`, { ...snapshot, [part]: Array.isArray(value) ? [wrong] : wrong }];
  });
});

test.each(spoiled)('with another type in %s nothing is published', (_path, found) =>
  expect(readSnapshot(JSON.stringify(found))).toBeNull(),
);

test('fields of a later version do not matter, and an earlier one may have had fewer', () => {
  const { summary: _summary, ...entry } = snapshot.entries[0]!;
  const found = { ...snapshot, entries: [{ ...entry, bahasa: 'id' }] };
  expect(readSnapshot(JSON.stringify(found))).toEqual(found);
});
