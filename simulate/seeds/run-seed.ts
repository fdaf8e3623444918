import { increment } from '../counts';
import { openOffice, type TempWorkspaces } from '../open-office';
import { actions } from './actions';
import { labelRows } from './actions/sheet-edits';
import { neverRests } from './at-rest';
import { kindOf, outcome } from './perform';
import { invariants } from './invariants/index';
import { observe } from './observation';
import { randomFor } from './random';
import type { Stage } from './stages';
import { edited, nothingMeant, worldOf, type World } from './world';

/** A planned action of a seed. Its draws depend on its index only, so that other actions can be omitted. */
export interface Planned {
  readonly index: number;
  readonly name: string;
}

export interface Finding {
  readonly invariant: string;
  readonly how: string;
  /** Descriptions of what was done until then. */
  readonly done: readonly string[];
}

export interface Counts {
  readonly actions: Record<string, number>;
  readonly outcomes: Record<string, number>;
  readonly faults: Record<string, number>;
  readonly completed: number;
}

export interface SeedRun {
  readonly stage: string;
  readonly finding: Finding | undefined;
  readonly counts: Counts;
}

/** One office in three has a small per-minute quota, and people who have used most of it when they click. */
function minuteQuotaOf(seed: number): number | undefined {
  const random = randomFor(seed, -3);
  return random.chance(1 / 3) ? 15 + random.below(16) : undefined;
}
/** In one of this many seeds the office is afterwards left unattended until it rests. */
const RESTED = 10;
const REST = 'kantor yang dibiarkan menjadi tenang';

/** Most plans are short; a few are long. */
export function planOf(seed: number): readonly Planned[] {
  const random = randomFor(seed, -1);
  const length = random.chance(0.04) ? 30 + random.below(15) : 2 + random.below(6);
  return Array.from({ length }, (_, index) => ({
    index,
    name: randomFor(seed, index).weighted(actions).name,
  }));
}

/** @param plan the seed's plan, or a part of it */
export async function runSeed(
  temp: TempWorkspaces,
  stages: readonly Stage[],
  seed: number,
  plan: readonly Planned[] = planOf(seed),
): Promise<SeedRun> {
  const stage = randomFor(seed, -2).pick(stages);
  const folder = temp.create(stage.folder);
  const minuteQuota = minuteQuotaOf(seed);
  const world = worldOf(openOffice(folder, false, minuteQuota), stage.memory, minuteQuota !== undefined);
  const before = closedIn(world);
  const done: string[] = [];
  const counts: Counts = { actions: {}, outcomes: {}, faults: world.faultCounts, completed: 0 };
  try {
    for (const planned of plan) {
      const broken = await step(world, seed, planned, done, counts);
      if (broken) return { stage: stage.name, finding: { ...broken, done }, counts };
    }
    const restless = seed % RESTED === 0 ? await neverRests(world) : undefined;
    if (restless !== undefined)
      return { stage: stage.name, finding: { invariant: REST, how: restless, done }, counts };
    const completed = closedIn(world) > before;
    return { stage: stage.name, finding: undefined, counts: { ...counts, completed: completed ? 1 : 0 } };
  } finally {
    temp.remove(folder);
  }
}

/** The Kegiatan whose report was sent. */
const closedIn = ({ office }: World): number =>
  office.table('Kegiatan').filter((row) => row['Status'] === 'selesai').length;

async function step(
  world: World,
  seed: number,
  { index, name }: Planned,
  done: string[],
  counts: Counts,
): Promise<Omit<Finding, 'done'> | undefined> {
  const action = actions.find((each) => each.name === name);
  if (!action || action.can?.(world) === false) return undefined;
  labelRows(world);
  await edited(world);
  world.executionsBefore = world.office.workspace.executions.length;
  world.troubled = false;
  world.onlyUserEdits = true;
  world.meant = nothingMeant;
  const random = randomFor(seed, index);
  random.next();
  done.push(`${index} ${name}: ${await action.act(world, random)}`);
  await edited(world);
  increment(counts.actions, name);
  for (const execution of world.office.workspace.executions.slice(world.executionsBefore))
    increment(counts.outcomes, kindOf(outcome(execution)));
  world.after = observe(world.office, world.order);
  if (world.onlyUserEdits) world.before = world.after;
  for (const invariant of invariants) {
    const how = invariant.check(world);
    if (how !== undefined) return { invariant: invariant.name, how };
  }
  return undefined;
}
