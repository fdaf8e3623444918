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
import { itemsOf, runCells, type Item } from './run-cells';
import { prepareOffices } from './prepare-offices';

const OPTION = 'cells';
const MOST_TRIES = 60;

/** Offices whose cells are spoiled and which are then used. */
async function spoiling(temp: TempWorkspaces): Promise<OfficeRuns> {
  const offices = await prepareOffices(temp);
  return {
    option: OPTION,
    mostFailures: 25,
    every: 100,
    run: (seed) => runCells(temp, offices, seed),
    shrink: async (seed) => {
      const fails = async (items: readonly Item[]): Promise<boolean> =>
        (await runCells(temp, offices, seed, items)).finding !== undefined;
      return runCells(temp, offices, seed, await shrink(itemsOf(seed), fails, MOST_TRIES));
    },
  };
}

/** Spoils and uses `count` offices from seed `first`. */
export const spoilOffices = async (
  temp: TempWorkspaces,
  first: number,
  count: number,
): Promise<OfficesOutcome> => runOffices(await spoiling(temp), first, count);

export const describeCells = (failure: OfficeFailure): readonly string[] => describeFailed(OPTION, failure);

/** @returns the exit code */
export const cells = (count: number, first: number): Promise<number> => reportOffices(spoiling, first, count);
