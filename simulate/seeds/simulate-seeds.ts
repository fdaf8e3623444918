import type { TempWorkspaces } from '../open-office';
import { addCounts } from '../counts';
import { planOf, runSeed, type Counts, type Finding, type Planned } from './run-seed';
import { shrink } from './shrink';
import type { Stage } from './stages';

export interface Failure {
  readonly seed: number;
  readonly stage: string;
  readonly finding: Finding;
  /** The smallest plan found that violates the same invariant. */
  readonly smallest: readonly Planned[];
}

export interface Sums extends Counts {
  readonly seeds: number;
}
export interface Outcome {
  readonly sums: Sums;
  readonly failures: readonly Failure[];
}

const MOST_FAILURES = 10;

/** Runs `count` seeds from `first`, in copies of the stages; each failing one is shrunk. */
export async function simulateSeeds(
  temp: TempWorkspaces,
  stages: readonly Stage[],
  first: number,
  count: number,
  say: (sums: Sums) => void = () => undefined,
): Promise<Outcome> {
  let sums: Sums = { seeds: 0, actions: {}, outcomes: {}, faults: {}, completed: 0 };
  const failures: Failure[] = [];
  for (let seed = first; seed < first + count && failures.length < MOST_FAILURES; seed += 1) {
    const { stage, finding, counts } = await runSeed(temp, stages, seed);
    sums = addSums(sums, { seeds: 1, ...counts });
    if (finding) failures.push(await madeSmall(temp, stages, seed, stage, finding));
    if (sums.seeds % 100 === 0) say(sums);
  }
  return { sums, failures };
}

async function madeSmall(
  temp: TempWorkspaces,
  stages: readonly Stage[],
  seed: number,
  stage: string,
  finding: Finding,
): Promise<Failure> {
  const fails = async (plan: readonly Planned[]): Promise<boolean> =>
    (await runSeed(temp, stages, seed, plan)).finding?.invariant === finding.invariant;
  const smallest = await shrink(planOf(seed), fails);
  const shown = (await runSeed(temp, stages, seed, smallest)).finding ?? finding;
  return { seed, stage, finding: shown, smallest };
}

export const addSums = (one: Sums, other: Sums): Sums => ({
  seeds: one.seeds + other.seeds,
  completed: one.completed + other.completed,
  actions: addCounts(one.actions, other.actions),
  outcomes: addCounts(one.outcomes, other.outcomes),
  faults: addCounts(one.faults, other.faults),
});
