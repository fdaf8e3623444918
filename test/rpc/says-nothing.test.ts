import { saysNothing } from '../../src/rpc/publication-words';

const none = { count: 0, lines: [] };
const empty = { isSame: false, added: none, changed: none, withdrawn: none, refreshed: 0, notes: [] };

test('an empty DIP gives nothing to ask about', () => expect(saysNothing(empty)).toBe(true));

test.each([
  ['an entry that is new', { added: { count: 1, lines: ['x'] } }],
  ['an entry that goes', { withdrawn: { count: 1, lines: ['x'] } }],
  ['entries that are refreshed', { refreshed: 2 }],
  ['a note', { notes: ['x'] }],
])('%s is asked about', (_what, given) => expect(saysNothing({ ...empty, ...given })).toBe(false));
