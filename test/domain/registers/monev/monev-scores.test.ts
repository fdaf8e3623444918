import type { MonevLine, MonevState } from '../../../../src/domain/registers/monev/monev-lines';
import { monevMatrix } from '../../../../src/domain/registers/monev/monev-scores';

const line = (group: string, state: MonevState, weight = 1): MonevLine => ({
  id: 'M-01',
  group,
  category: 'berkala',
  subject: 'Neraca',
  basis: '',
  weight,
  state,
  evidence: [],
  statement: '',
});

test('a group and the whole reach a share of their weights; a declared nihil counts in full', () => {
  const { groups, total } = monevMatrix(
    [
      line('A', 'ada', 3),
      line('B', 'belum ada'),
      line('A', 'tautan belum tersedia', 2),
      line('B', 'nihil dengan pernyataan'),
    ],
    50,
  );
  expect(groups.map(({ name, weight, percent }) => [name, weight, percent])).toEqual([
    ['A', 5, 80],
    ['B', 2, 50],
  ]);
  expect(total).toMatchObject({ items: 4, weight: 7, percent: 71.4 });
});

test('without weights there is no score', () =>
  expect(monevMatrix([line('A', 'ada', 0)], 50).total.percent).toBeNull());
