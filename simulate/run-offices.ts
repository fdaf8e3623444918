import { addCounts } from './counts';
import { withTempWorkspaces, type TempWorkspaces } from './open-office';

/** What happened to one office. */
export interface OfficeRun {
  /** The state that it began from. */
  readonly office: string;
  /** What is wrong; undefined for nothing. */
  readonly finding: string | undefined;
  readonly done: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface OfficeFailure {
  readonly seed: number;
  readonly run: OfficeRun;
}

export interface OfficesOutcome {
  readonly runs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failures: readonly OfficeFailure[];
}

/** What one kind of simulation does with an office. */
export interface OfficeRuns {
  /** The option of `npm run simulate`. */
  readonly option: string;
  readonly mostFailures: number;
  /** How often progress is said, in offices. */
  readonly every: number;
  readonly run: (seed: number) => Promise<OfficeRun>;
  readonly shrink: (seed: number, failed: OfficeRun) => Promise<OfficeRun>;
}

/** Runs `count` offices from seed `first`; each failing run is shrunk. */
export async function runOffices(
  { mostFailures, every, run: runOne, shrink }: OfficeRuns,
  first: number,
  count: number,
  say: (outcome: OfficesOutcome) => void = () => undefined,
): Promise<OfficesOutcome> {
  let all: OfficesOutcome = { runs: 0, outcomes: {}, failures: [] };
  for (let seed = first; seed < first + count && all.failures.length < mostFailures; seed += 1) {
    const run = await runOne(seed);
    const failures = run.finding === undefined ? [] : [{ seed, run: await shrink(seed, run) }];
    all = {
      runs: all.runs + 1,
      outcomes: addCounts(all.outcomes, run.outcomes),
      failures: [...all.failures, ...failures],
    };
    if (failures.length > 0 || all.runs % every === 0) say(all);
  }
  return all;
}

export const describeFailed = (option: string, { seed, run }: OfficeFailure): readonly string[] => [
  `\nBenih ${seed} (mulai dari ${run.office}): ${run.finding ?? ''}`,
  ...run.done.map((line) => `    ${line}`),
  `  npm run simulate -- --${option} 1 --seed ${seed}`,
];

/** Runs the offices and prints what happened. @returns the exit code */
export const reportOffices = (
  prepare: (temp: TempWorkspaces) => Promise<OfficeRuns>,
  first: number,
  count: number,
): Promise<number> =>
  withTempWorkspaces(async (temp) => {
    const kind = await prepare(temp);
    let told = 0;
    const { runs, outcomes, failures } = await runOffices(kind, first, count, (so) => {
      for (const failure of so.failures.slice(told))
        console.log(describeFailed(kind.option, failure).join('\n'));
      told = so.failures.length;
      if (so.runs % kind.every === 0) console.log(`${so.runs} dari ${count} kantor mulai benih ${first}`);
    });
    for (const [what, times] of Object.entries(outcomes))
      console.log(`${String(times).padStart(8)}  ${what}`);
    console.log(`${runs} kantor, ${failures.length} temuan.`);
    return failures.length === 0 ? 0 : 1;
  });
