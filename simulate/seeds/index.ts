import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { withTempWorkspaces } from '../open-office';
import { addSums, simulateSeeds, type Outcome, type Sums } from './simulate-seeds';
import { prepareStages } from './stages';
import { describeFailure, describeSums } from './words';

/** Fewer seeds are not worth another process. */
const FEW = 100;

/** @returns the exit code */
export async function seeds(count: number, first: number): Promise<number> {
  const processes = process.send || count < FEW ? 1 : Math.min(2, availableParallelism());
  const { sums, failures } = await (processes === 1 ? here(first, count) : inParts(first, count, processes));
  if (process.send) return tell({ sums, failures });
  for (const line of [...describeSums(sums), ...failures.flatMap(describeFailure)]) console.log(line);
  console.log(`${failures.length} temuan.`);
  return failures.length === 0 ? 0 : 1;
}

const tell = (outcome: Outcome): number => {
  process.send?.(outcome);
  return 0;
};

const here = (first: number, count: number): Promise<Outcome> =>
  withTempWorkspaces(async (temp) =>
    simulateSeeds(temp, await prepareStages(temp), first, count, ({ seeds: done }: Sums) =>
      console.log(`${done} dari ${count} benih mulai ${first}`),
    ),
  );

/** Each process runs its share of the seeds. */
async function inParts(first: number, count: number, parts: number): Promise<Outcome> {
  const size = Math.ceil(count / parts);
  const outcomes = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      elsewhere(first + part * size, Math.min(size, count - part * size)),
    ),
  );
  return outcomes.reduce((all, next) => ({
    sums: addSums(all.sums, next.sums),
    failures: [...all.failures, ...next.failures],
  }));
}

const elsewhere = (first: number, count: number): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['--seeds', String(count), '--from', String(first)]);
    let outcome: Outcome | undefined;
    child.on('message', (message) => (outcome = message as Outcome));
    child.on('exit', (code) =>
      outcome ? resolve(outcome) : reject(new Error(`A process ended with ${String(code)}`)),
    );
  });
