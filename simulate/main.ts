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
  },
});

/** What each option asks for; answers the exit code. */
const kinds: readonly (readonly [asked: boolean, run: () => Promise<number>])[] = [
  [values.crash, () => crash(values.only)],
  [values.seeds !== undefined, () => seeds(Number(values.seeds), Number(values.from))],
  [values.cells !== undefined, () => cells(Number(values.cells), Number(values.seed ?? values.from))],
  [values.seed !== undefined && values.cells === undefined, () => seeds(1, Number(values.seed))],
];

async function main(): Promise<void> {
  const asked = kinds.filter(([isAsked]) => isAsked);
  if (asked.length === 0)
    console.log(
      'npm run simulate -- --crash [--only nama] | --seeds 10000 [--from 1] | --seed 7 | --cells 5000 [--seed 1]',
    );
  for (const [, run] of asked) process.exitCode = (await run()) || process.exitCode;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
