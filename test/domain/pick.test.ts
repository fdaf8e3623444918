import { pick } from '../../src/domain/pick';

test('only the named fields are taken, in the order in which they are named', () =>
  expect(Object.entries(pick({ id: 1, title: 'a', year: 2025 }, 'year', 'id'))).toEqual([
    ['year', 2025],
    ['id', 1],
  ]));
