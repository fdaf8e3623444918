import { parseArgs } from 'node:util';
import { attack } from './attack';
import { cells } from './cells';
import { crash } from './crash';
import { seeds } from './seeds';

const { values } = parseArgs({
  options: {
    crash: { type: 'boolean', default: false },
    /** For `--crash`: only the operations whose name contains this. */
    only: { type: 'string', default: '' },
    /** The number of offices with hostile cells; `--seed` is the first seed. */
    cells: { type: 'string' },
    /** The number of offices in which an Editor attacks; `--seed` is the first seed. */
    attack: { type: 'string' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    /** For `--crash`: the number of reads, and of writes, of the workbook that a person may make in a minute of a disturbed run. */
    'kuota-menit': { type: 'string' },
  },
});

const quota = values['kuota-menit'] === undefined ? undefined : Number(values['kuota-menit']);

/** The simulation of each option; returns the exit code. */
const kinds: readonly (readonly [asked: boolean, run: () => Promise<number>])[] = [
  [values.crash, () => crash(values.only, quota)],
  [values.seeds !== undefined, () => seeds(Number(values.seeds), Number(values.from))],
  [values.cells !== undefined, () => cells(Number(values.cells), Number(values.seed ?? values.from))],
  [values.attack !== undefined, () => attack(Number(values.attack), Number(values.seed ?? values.from))],
  [
    values.seed !== undefined && values.cells === undefined && values.attack === undefined,
    () => seeds(1, Number(values.seed)),
  ],
];

async function main(): Promise<void> {
  process.env['LOCAL_WORKSPACE_FSYNC'] ??= 'no';
  const asked = kinds.filter(([isAsked]) => isAsked);
  if (asked.length === 0)
    console.log(
      'npm run simulate -- --crash [--only nama] [--kuota-menit 7] | --seeds 10000 [--from 1] | --seed 7 | --cells 5000 [--seed 1] | --attack 300 [--seed 1]',
    );
  for (const [, run] of asked) process.exitCode = (await run()) || process.exitCode;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
