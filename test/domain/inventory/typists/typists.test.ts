import { typistsOf, withTypist } from '../../../../src/domain/inventory/typists/typists';

test.each([
  ['', []],
  ['ani@gmail.com', ['ani@gmail.com']],
  [' ani@gmail.com ,, budi@gmail.com', ['ani@gmail.com', 'budi@gmail.com']],
])('"%s" names %j', (cell, people) => expect(typistsOf(cell)).toEqual(people));

test.each([
  ['one more is added', 'ani@gmail.com', 'budi@gmail.com', 'ani@gmail.com, budi@gmail.com'],
  ['one who is there in another case is not', 'Ani@Gmail.com', 'ani@gmail.com', 'Ani@Gmail.com'],
  ['an unknown first typist stays said', '', 'budi@gmail.com', 'tidak diketahui, budi@gmail.com'],
])('%s', (_why, before, person, after) => expect(withTypist(before, person)).toBe(after));
