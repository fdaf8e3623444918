import path from 'node:path';
import { mutations } from './mutations';
import { openWorkshop } from './workshop';

/** Plants each mistake in turn; a mistake that no test notices is a hole in the tests, and the exit code says so. */
function main(): void {
  const workshop = openWorkshop(path.resolve(__dirname, '..', '..'));
  let survivors = 0;
  for (const mutation of mutations) {
    const noticed = workshop.plant(mutation);
    if (noticed.length === 0) survivors += 1;
    console.log(
      noticed.length === 0
        ? `SURVIVES  ${mutation.name}`
        : `noticed   ${mutation.name}\n          by ${noticed.length} tests, first: ${noticed[0]}`,
    );
  }
  workshop.close();
  console.log(`${mutations.length - survivors} of ${mutations.length} planted mistakes were noticed.`);
  process.exitCode = survivors === 0 ? 0 : 1;
}

main();
