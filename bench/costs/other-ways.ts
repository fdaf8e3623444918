import { ppid } from '../../demo/people';
import type { Execution } from '../../emulator';
import type { BenchOffice } from './bench-office';
import { costOf, type Cost } from './cost';

/** The number of cells that one execution can read or write one by one within six minutes, at 200 to 300 ms each. */
const CELLS_A_RUN = 1_000;

export interface OtherWays {
  readonly usual: Cost;
  readonly floor: Cost;
}

const run = async (office: BenchOffice, name: string, ...args: readonly unknown[]): Promise<Execution> => {
  const { spreadsheetId } = office.workspace;
  return office.others.run({ function: name, args: [spreadsheetId, ...args], as: ppid, from: 'editor' });
};

export const makeRoom = (office: BenchOffice, rows: number) => run(office, 'makeRoom', rows);

/** Runs `name` over all rows in parts; `last` marks the last part. */
async function inParts(
  office: BenchOffice,
  name: string,
  rows: number,
  cellsARow: number,
  ...more: readonly unknown[]
): Promise<Cost> {
  const size = Math.floor(CELLS_A_RUN / cellsARow);
  const executions: Execution[] = [];
  for (let from = 2; from < rows + 2; from += size) {
    const count = Math.min(size, rows + 2 - from);
    executions.push(await run(office, name, from, count, from + size >= rows + 2, ...more));
  }
  return costOf(executions);
}

const floor = async (office: BenchOffice, name: string, ...args: readonly unknown[]): Promise<Cost> =>
  costOf([await run(office, name, ...args)]);

export const otherImports = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualImport', rows, 4),
  floor: await floor(office, 'floorImport', rows),
});

/** Lists as many rows as the sidebar shows at a time. */
export const otherPages = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualPage', Math.min(rows, PAGE_ROWS), 8),
  floor: await floor(office, 'floorPage'),
});

export const otherTicks = async (
  office: BenchOffice,
  rows: number,
  inboxes: readonly string[],
): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualTick', rows, 1, inboxes),
  floor: await floor(office, 'floorTick', inboxes),
});

export const otherDecisions = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualDecide', rows, 4),
  floor: await floor(office, 'floorDecide', rows),
});

export const otherOpenings = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualOpen', rows, 8),
  floor: await floor(office, 'floorOpen'),
});

/** Finds and changes a row in the middle. */
export const otherChanges = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualChange', Math.ceil(rows / 2), 1),
  floor: await floor(office, 'floorChange'),
});

export const otherEntries = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualEntry', rows, 20),
  floor: await floor(office, 'floorEntry', rows),
});

export const otherReports = async (office: BenchOffice, rows: number): Promise<OtherWays> => ({
  usual: await inParts(office, 'usualReport', rows, 10),
  floor: await floor(office, 'floorReport'),
});

/** The number of rows that the sidebar lists at a time. */
const PAGE_ROWS = 50;
const FILES_A_RUN = 80;

export async function otherFilings(office: BenchOffice, files: readonly string[]): Promise<OtherWays> {
  const executions: Execution[] = [];
  for (let from = 0; from < files.length; from += FILES_A_RUN)
    executions.push(await run(office, 'usualFiles', files.slice(from, from + FILES_A_RUN)));
  return { usual: costOf(executions), floor: await floor(office, 'floorFiles', files) };
}
