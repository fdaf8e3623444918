import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench';
import { costs } from './costs';
import { bundles } from './costs/bundles';
import { lists } from './lists';
import { matching } from './matching';
import { scale } from './scale';
import { years } from './years';
import { writeDocs } from './write-docs';

/** Every benchmark by the name that `npm run bench -- <name>` takes; the first is the default. */
const benches: ReadonlyMap<string, Bench> = new Map([
  ['costs', costs],
  ['bundles', bundles],
  ['lists', lists],
  ['matching', matching],
  ['scale', scale],
  ['years', years],
]);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      /** Writes the tables and the chart of `costs` into docs/performance.md. */
      docs: { type: 'boolean', default: false },
    },
  });
  const [name = 'costs'] = positionals;
  const bench = benches.get(name);
  if (!bench) {
    console.log('npm run bench -- <name> [--json] [--docs]');
    for (const [each, { measures }] of benches) console.log(`  ${each}  ${measures}`);
    process.exitCode = 1;
    return;
  }
  const root = path.resolve(__dirname, '..');
  const result = await bench.run(root);
  if (values.docs) writeDocs(root, result);
  console.log(values.json ? JSON.stringify(result.data, null, 2) : result.text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
