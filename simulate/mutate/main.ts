import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutations } from './mutations';
import { openMutationRunner } from './mutation-runner';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const chosen = mutations.filter(({ name }) => name.includes(values.only));

/**
 * Injects each mutation in turn, or those whose name contains `--only`. A mutation that no test detects is a gap in the
 * tests, and the exit code reports it.
 */
function main(): void {
  const runner = openMutationRunner(path.resolve(__dirname, '..', '..'));
  let survivors = 0;
  for (const mutation of chosen) {
    const failures = runner.inject(mutation);
    if (failures.length === 0) survivors += 1;
    console.log(
      failures.length === 0
        ? `SURVIVES  ${mutation.name}`
        : `detected  ${mutation.name}\n          by ${failures.length} tests, first: ${failures[0]}`,
    );
  }
  runner.close();
  console.log(`${chosen.length - survivors} of ${chosen.length} mutations were detected.`);
  process.exitCode = survivors === 0 ? 0 : 1;
}

main();
