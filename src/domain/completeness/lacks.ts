import { effectiveForm } from './effective-form';
import { guessedHeaders } from './guesses';
import { incompleteCells } from './required-cells';
import type { InventoryRow } from '../workbook/inventaris';
import { evidenceOf } from './evidence';
import type { WorkRow } from './work';

type Row = Omit<WorkRow, 'typedBy' | 'decidedBy' | 'subBagian'> &
  Pick<InventoryRow, 'subBagian'> &
  Partial<Pick<InventoryRow, 'problems'>>;

/** A document that exists only as a file has no printed copy to find; any other has one, and its place must be known. */
export const needsPrintedPlace = (row: Row, filed: ReadonlySet<string>): boolean =>
  effectiveForm(row, filed) !== 'Softcopy' && row.printedPlace.trim() === '';

type Test = (row: Row, filed: ReadonlySet<string>) => boolean;

/**
 * What a row of the running Kegiatan may lack. Beranda, the lists of the sidebar, the refusals of the steps and the
 * report all count by these, so that no screen contradicts another. A further lack is an entry here.
 */
const tests = {
  /** Masalah says something, or what step 1 asks for is missing. */
  flagged: (row) =>
    (row.problems ?? '') !== '' || incompleteCells(row) !== undefined || guessedHeaders(row).length > 0,
  guessed: (row) => guessedHeaders(row).length > 0,
  /** Neither scan nor link nor a reason why there is none (step 2). */
  lacking: (row, filed) => evidenceOf(row, filed) === null,
  undecided: ({ decision }) => decision === '',
  returned: ({ decision }) => decision === 'dikembalikan',
  /** Entered in a register, and nobody has recorded where the printed copy is kept (step 5). */
  unplaced: (row, filed) => row.register !== '' && needsPrintedPlace(row, filed),
} as const satisfies Record<string, Test>;

export type Lack = keyof typeof tests;
export const lackNames = Object.keys(tests) as Lack[];
export type LackCounts = Readonly<Record<Lack, number>>;

/** What a unit has set aside lacks nothing in this Kegiatan; what a register has taken has a printed copy all the same. */
export const lacks = (lack: Lack, row: Row, filed: ReadonlySet<string>): boolean =>
  (row.decision !== 'ditunda' || lack === 'unplaced') && tests[lack](row, filed);

/** How many of the rows lack what. */
export const countLacks = (rows: readonly Row[], filed: ReadonlySet<string>): LackCounts =>
  Object.fromEntries(
    lackNames.map((lack) => [lack, rows.filter((row) => lacks(lack, row, filed)).length]),
  ) as LackCounts;
