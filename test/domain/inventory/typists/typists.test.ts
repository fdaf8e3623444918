import { typistsOf, withTypist } from '../../../../src/domain/inventory/typists/typists';

test.each([
  ['', []],
  ['ani@gmail.com', ['ani@gmail.com']],
  [' ani@gmail.com ,, budi@gmail.com', ['ani@gmail.com', 'budi@gmail.com']],
])('"%s" names %j', (cell, people) => expect(typistsOf(cell)).toEqual(people));

test.each([
  ['another person is added', 'ani@gmail.com', 'budi@gmail.com', 'ani@gmail.com, budi@gmail.com'],
  ['a person who is named in another case is not added', 'Ani@Gmail.com', 'ani@gmail.com', 'Ani@Gmail.com'],
  ['an unknown first typist stays recorded', '', 'budi@gmail.com', 'tidak diketahui, budi@gmail.com'],
])('%s', (_why, before, person, after) => expect(withTypist(before, person)).toBe(after));
