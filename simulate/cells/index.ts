import { withTempWorkspaces, type TempWorkspaces } from '../open-office';
import { addCounts } from '../counts';
import { shrink } from '../seeds/shrink';
import { itemsOf, runCells, type CellsRun, type Item } from './run-cells';
import { prepareOffices, type PreparedOffice } from './prepare-offices';

export interface CellsFailure {
  readonly seed: number;
  readonly run: CellsRun;
}

export interface CellsOutcome {
  readonly runs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failures: readonly CellsFailure[];
}

const MOST_FAILURES = 25;
const MOST_TRIES = 60;

/** Spoils and uses `count` offices from seed `first`; each failing run is shrunk. */
export async function spoilOffices(
  temp: TempWorkspaces,
  first: number,
  count: number,
  say: (outcome: CellsOutcome) => void = () => undefined,
): Promise<CellsOutcome> {
  const offices = await prepareOffices(temp);
  let all: CellsOutcome = { runs: 0, outcomes: {}, failures: [] };
  for (let seed = first; seed < first + count && all.failures.length < MOST_FAILURES; seed += 1) {
    const run = await runCells(temp, offices, seed);
    const failures = run.finding === undefined ? [] : [{ seed, run: await shrunk(temp, offices, seed) }];
    all = {
      runs: all.runs + 1,
      outcomes: addCounts(all.outcomes, run.outcomes),
      failures: [...all.failures, ...failures],
    };
    if (failures.length > 0 || all.runs % 100 === 0) say(all);
  }
  return all;
}

async function shrunk(
  temp: TempWorkspaces,
  offices: readonly PreparedOffice[],
  seed: number,
): Promise<CellsRun> {
  const fails = async (items: readonly Item[]): Promise<boolean> =>
    (await runCells(temp, offices, seed, items)).finding !== undefined;
  return runCells(temp, offices, seed, await shrink(itemsOf(seed), fails, MOST_TRIES));
}

export const describeCells = ({ seed, run }: CellsFailure): readonly string[] => [
  `\nBenih ${seed} (mulai dari ${run.office}): ${run.finding ?? ''}`,
  ...run.done.map((line) => `    ${line}`),
  `  npm run simulate -- --cells 1 --seed ${seed}`,
];

/** @returns the exit code */
export async function cells(count: number, first: number): Promise<number> {
  return withTempWorkspaces(async (temp) => {
    let told = 0;
    const { runs, outcomes, failures } = await spoilOffices(temp, first, count, (so) => {
      for (const failure of so.failures.slice(told)) console.log(describeCells(failure).join('\n'));
      told = so.failures.length;
      if (so.runs % 100 === 0) console.log(`${so.runs} dari ${count} kantor mulai benih ${first}`);
    });
    for (const [what, times] of Object.entries(outcomes))
      console.log(`${String(times).padStart(8)}  ${what}`);
    console.log(`${runs} kantor, ${failures.length} temuan.`);
    return failures.length === 0 ? 0 : 1;
  });
}
