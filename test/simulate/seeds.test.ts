import { tempWorkspaces, type TempWorkspaces } from '../../simulate/open-office';
import { planOf, runSeed } from '../../simulate/seeds/run-seed';
import { simulateSeeds } from '../../simulate/seeds/simulate-seeds';
import { prepareStages, type Stage } from '../../simulate/seeds/stages';
import { describeFailure } from '../../simulate/seeds/words';

/** A long run is `npm run simulate -- --seeds 10000`. */
const SEEDS = 14;
/** Among the seeds from here on a report is sent. */
const FIRST = 22;
let temp: TempWorkspaces;
let stages: readonly Stage[];

beforeAll(async () => {
  temp = tempWorkspaces();
  stages = await prepareStages(temp);
}, 60_000);
afterAll(() => temp.removeAll());

test('every invariant holds whatever people, clocks, files and Google do', async () => {
  const { sums, failures } = await simulateSeeds(temp, stages, FIRST, SEEDS);
  expect(failures.flatMap(describeFailure)).toEqual([]);
  expect(sums.completed).toBeGreaterThan(0);
  expect(Object.keys(sums.faults).length).toBeGreaterThan(3);
}, 120_000);

test('a seed that is run again does the same, and a part of it does what it did', async () => {
  const [one, other] = [await runSeed(temp, stages, 7), await runSeed(temp, stages, 7)];
  expect(other.counts).toEqual(one.counts);
  const part = planOf(7).slice(1);
  const left = await runSeed(temp, stages, 7, part);
  for (const name of Object.keys(left.counts.actions)) expect(one.counts.actions).toHaveProperty([name]);
});
