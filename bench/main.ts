import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench';
import { matching } from './matching';

/** Every bench by the name that `npm run bench -- <name>` takes. */
const benches: ReadonlyMap<string, Bench> = new Map([['matching', matching]]);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [name = ''] = positionals;
  const bench = benches.get(name);
  if (!bench) {
    console.log('npm run bench -- <name> [--json]');
    for (const [each, { measures }] of benches) console.log(`  ${each}  ${measures}`);
    process.exitCode = name === '' ? 0 : 1;
    return;
  }
  const { text, data } = await bench.run(path.resolve(__dirname, '..'));
  console.log(values.json ? JSON.stringify(data, null, 2) : text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
