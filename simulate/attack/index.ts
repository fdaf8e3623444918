import { addCounts } from '../counts';
import { prepareOffices, type PreparedOffice } from '../cells/prepare-offices';
import { withTempWorkspaces, type TempWorkspaces } from '../open-office';
import { shrink } from '../seeds/shrink';
import { eventsOf, runAttack, type AttackRun, type Event } from './run-attack';

export interface AttackFailure {
  readonly seed: number;
  readonly run: AttackRun;
}

export interface AttackOutcome {
  readonly runs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failures: readonly AttackFailure[];
}

const MOST_FAILURES = 10;
const MOST_TRIES = 60;

/** An Editor attacks `count` offices from seed `first`; each run that breaks a law is shrunk. */
export async function attackOffices(
  temp: TempWorkspaces,
  first: number,
  count: number,
  say: (outcome: AttackOutcome) => void = () => undefined,
): Promise<AttackOutcome> {
  const offices = await prepareOffices(temp);
  let all: AttackOutcome = { runs: 0, outcomes: {}, failures: [] };
  for (let seed = first; seed < first + count && all.failures.length < MOST_FAILURES; seed += 1) {
    const run = await runAttack(temp, offices, seed);
    const failures = run.finding === undefined ? [] : [{ seed, run: await shrunk(temp, offices, seed, run) }];
    all = {
      runs: all.runs + 1,
      outcomes: addCounts(all.outcomes, run.outcomes),
      failures: [...all.failures, ...failures],
    };
    if (failures.length > 0 || all.runs % 50 === 0) say(all);
  }
  return all;
}

/** The same law is broken by a part of the events. */
async function shrunk(
  temp: TempWorkspaces,
  offices: readonly PreparedOffice[],
  seed: number,
  { finding }: AttackRun,
): Promise<AttackRun> {
  const law = lawOf(finding);
  const fails = async (events: readonly Event[]): Promise<boolean> =>
    lawOf((await runAttack(temp, offices, seed, events)).finding) === law;
  return runAttack(temp, offices, seed, await shrink(eventsOf(seed), fails, MOST_TRIES));
}

const lawOf = (finding = ''): string => finding.slice(0, finding.indexOf(':'));

export const describeAttack = ({ seed, run }: AttackFailure): readonly string[] => [
  `\nBenih ${seed} (mulai dari ${run.office}): ${run.finding ?? ''}`,
  ...run.done.map((line) => `    ${line}`),
  `  npm run simulate -- --attack 1 --seed ${seed}`,
];

/** @returns the exit code */
export const attack = (count: number, first: number): Promise<number> =>
  withTempWorkspaces(async (temp) => {
    let told = 0;
    const { runs, outcomes, failures } = await attackOffices(temp, first, count, (so) => {
      for (const failure of so.failures.slice(told)) console.log(describeAttack(failure).join('\n'));
      told = so.failures.length;
      if (so.runs % 50 === 0) console.log(`${so.runs} dari ${count} kantor mulai benih ${first}`);
    });
    for (const [what, times] of Object.entries(outcomes))
      console.log(`${String(times).padStart(8)}  ${what}`);
    console.log(`${runs} kantor diserang, ${failures.length} temuan.`);
    return failures.length === 0 ? 0 : 1;
  });
