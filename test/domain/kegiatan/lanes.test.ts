import { lanesOf, opensAfter, predecessors, stepId } from '../../../src/domain/kegiatan/lanes';
import { finished, office, openedWorld, units, worldAt } from '../office-builder';

const { tahapan } = openedWorld().office;
const step = (number: number, lane: string) =>
  tahapan.find((each) => each.number === number && each.lane === lane) ??
  (() => {
    throw new Error('no step');
  })();

test('the ID of a step holds its Kegiatan, number and lane', () =>
  expect(stepId('K-0001', 3, 'KUL')).toBe('K-0001/3/KUL'));

test('the lanes are the units, without the lane of the office', () =>
  expect(lanesOf(tahapan)).toEqual(units));

test.each([
  [1, 'KUL', []],
  [2, 'KUL', ['K-0001/1/KUL']],
  [3, 'PHS', ['K-0001/2/PHS']],
  [4, 'KANTOR', units.map((unit) => `K-0001/3/${unit}`)],
  [5, 'KANTOR', ['K-0001/4/KANTOR']],
  [6, 'KANTOR', ['K-0001/5/KANTOR']],
])('step %i of %s waits for %j', (number, lane, ids) =>
  expect(predecessors(step(number, lane), tahapan).map(({ id }) => id)).toEqual(ids),
);

test.each([
  ['step 1 of a unit opens step 2 of that unit alone', openedWorld(), 1, 'KUL', ['K-0001/2/KUL']],
  [
    'step 3 of a unit opens nothing while others have not done theirs',
    worldAt({ number: 3, lane: 'KUL' }),
    3,
    'KUL',
    [],
  ],
  ['the last step of the office opens nothing', worldAt(office(6)), 6, 'KANTOR', []],
])('%s', (_what, world, number, lane, opened) => {
  const steps = world.office.tahapan;
  const done = steps.find((each) => each.number === number && each.lane === lane);
  expect(done && opensAfter(done, steps).map(({ id }) => id)).toEqual(opened);
});

test.each(units)('step 4 opens when %s is the last unit to finish step 3', (last) => {
  let world = openedWorld();
  for (const lane of [...units.filter((unit) => unit !== last), last])
    for (const number of [1, 2, 3]) {
      expect(world.office.tahapan.find(({ id }) => id === 'K-0001/4/KANTOR')?.status).toBe('menunggu');
      world = finished(world, { number, lane });
    }
  expect(world.office.tahapan.find(({ id }) => id === 'K-0001/4/KANTOR')?.status).toBe('terbuka');
});
