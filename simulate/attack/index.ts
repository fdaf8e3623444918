import { prepareOffices } from '../cells/prepare-offices';
import type { TempWorkspaces } from '../open-office';
import {
  describeFailed,
  reportOffices,
  runOffices,
  type OfficeFailure,
  type OfficeRuns,
  type OfficesOutcome,
} from '../run-offices';
import { shrink } from '../seeds/shrink';
import { eventsOf, runAttack, type Event } from './run-attack';

const OPTION = 'attack';
const MOST_TRIES = 60;

/** Offices that an Editor attacks. A run that breaks a law is shrunk to a part of its events that breaks the same one. */
async function attacking(temp: TempWorkspaces): Promise<OfficeRuns> {
  const offices = await prepareOffices(temp);
  return {
    option: OPTION,
    mostFailures: 10,
    every: 50,
    run: (seed) => runAttack(temp, offices, seed),
    shrink: async (seed, { finding }) => {
      const fails = async (events: readonly Event[]): Promise<boolean> =>
        lawOf((await runAttack(temp, offices, seed, events)).finding) === lawOf(finding);
      return runAttack(temp, offices, seed, await shrink(eventsOf(seed), fails, MOST_TRIES));
    },
  };
}

const lawOf = (finding = ''): string => finding.slice(0, finding.indexOf(':'));

/** An Editor attacks `count` offices from seed `first`. */
export const attackOffices = async (
  temp: TempWorkspaces,
  first: number,
  count: number,
): Promise<OfficesOutcome> => runOffices(await attacking(temp), first, count);

export const describeAttack = (failure: OfficeFailure): readonly string[] => describeFailed(OPTION, failure);

/** @returns the exit code */
export const attack = (count: number, first: number): Promise<number> =>
  reportOffices(attacking, first, count);
