import { parseArgs } from 'node:util';
import { cells } from './cells';
import { crash } from './crash';
import { seeds } from './seeds';

const { values } = parseArgs({
  options: {
    crash: { type: 'boolean', default: false },
    /** Of `--crash`, only the deeds whose name holds this. */
    only: { type: 'string', default: '' },
    /** How many offices get hostile cells; `--seed` names the first. */
    cells: { type: 'string' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    /** Of `--crash`: reads, and writes, of the workbook that a person has in a minute of a disturbed run. */
    'kuota-menit': { type: 'string' },
  },
});

const quota = values['kuota-menit'] === undefined ? undefined : Number(values['kuota-menit']);

/** What each option asks for; answers the exit code. */
const kinds: readonly (readonly [asked: boolean, run: () => Promise<number>])[] = [
  [values.crash, () => crash(values.only, quota)],
  [values.seeds !== undefined, () => seeds(Number(values.seeds), Number(values.from))],
  [values.cells !== undefined, () => cells(Number(values.cells), Number(values.seed ?? values.from))],
  [values.seed !== undefined && values.cells === undefined, () => seeds(1, Number(values.seed))],
];

async function main(): Promise<void> {
  const asked = kinds.filter(([isAsked]) => isAsked);
  if (asked.length === 0)
    console.log(
      'npm run simulate -- --crash [--only nama] [--kuota-menit 7] | --seeds 10000 [--from 1] | --seed 7 | --cells 5000 [--seed 1]',
    );
  for (const [, run] of asked) process.exitCode = (await run()) || process.exitCode;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
