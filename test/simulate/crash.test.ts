import { oneIn } from '../share';
import { everySite } from '../../simulate/crash/choices';
import { crashEverywhere, type Tally } from '../../simulate/crash/crash';
import { scenarios } from '../../simulate/crash/scenarios';

/** At every fourth place; all of it, with every fault at every call: `npm run simulate -- --crash`. */
let tallies: readonly Tally[];
beforeAll(async () => {
  tallies = await crashEverywhere(scenarios, everySite(oneIn(4)), () => undefined);
}, 300_000);

test('killed before and after a call of every kind, each function is simply used again and nothing is lost or done twice', () => {
  expect(tallies.flatMap(({ findings }) => findings)).toEqual([]);
});

test('every scenario is disturbed where it calls a service', () => {
  expect(tallies.map(({ scenario }) => scenario)).toEqual(scenarios.map(({ name }) => name));
  for (const { calls, runs } of tallies) {
    expect(calls).toBeGreaterThan(20);
    expect(runs).toBeGreaterThan(0);
  }
});
