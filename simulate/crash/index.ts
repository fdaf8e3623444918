import { named } from './choices';
import { crashEverywhere } from './crash';
import { scenarios } from './scenarios';

/** Runs every fault at every call of every scenario. @returns the exit code */
export async function crash(only: string, minuteQuota?: number): Promise<number> {
  const tallies = await crashEverywhere(scenarios, named(only), (line) => console.log(line), minuteQuota);
  const findings = tallies.flatMap((tally) => tally.findings);
  const sum = (of: 'calls' | 'runs'): number => tallies.reduce((total, tally) => total + tally[of], 0);
  console.log(`\n${sum('calls')} panggilan, ${sum('runs')} gangguan, ${findings.length} temuan.`);
  return findings.length === 0 ? 0 : 1;
}
