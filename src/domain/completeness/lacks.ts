import { effectiveForm } from './effective-form';
import { rowGaps, scoreOf, type GapRow } from './dip-gaps';
import { guessedHeaders } from './guesses';
import { incompleteCells } from './required-cells';
import type { InventoryRow } from '../workbook/inventaris';
import { isEnding, isUnanswered } from '../workbook/vocabulary/carried';
import { evidenceOf } from './evidence';
import type { WorkRow } from './work';

type Row = Omit<WorkRow, 'typedBy' | 'decidedBy' | 'subBagian'> &
  Pick<InventoryRow, 'subBagian'> &
  Omit<GapRow, keyof WorkRow> &
  Partial<Pick<InventoryRow, 'problems'>>;

/** A born-digital document has no printed copy. Any other has one, and its place must be recorded. */
const needsPrintedPlace = (row: Row, filed: ReadonlySet<string>): boolean =>
  effectiveForm(row, filed) !== 'Softcopy' && row.printedPlace.trim() === '';

/** What is exempt, proposed or postponed has no entry in the DIP of this Kegiatan. */
const entersDip = ({
  category,
  decision,
  carried = '',
}: Pick<Row, 'category' | 'decision' | 'carried'>): boolean =>
  !isEnding({ carried }) &&
  category !== 'dikecualikan' &&
  decision !== 'diusulkan dikecualikan' &&
  decision !== 'ditunda';

type Test = (row: Row, filed: ReadonlySet<string>) => boolean;

/**
 * What a row of the running Kegiatan may lack. Beranda, the sidebar lists, the refusals of the steps and the report all
 * use these tests, so that they agree. Add further ones here.
 */
const tests = {
  /** Has a problem in Masalah, an incomplete required cell (step 1) or an unconfirmed guess. */
  flagged: (row) =>
    (row.problems ?? '') !== '' || incompleteCells(row) !== undefined || guessedHeaders(row).length > 0,
  guessed: (row) => guessedHeaders(row).length > 0,
  /** Has neither scan nor link nor a reason (step 2). */
  missing: (row, filed) => evidenceOf(row, filed) === null,
  /** Lacks columns of the law's form; what is exempt has none in the DIP. */
  thin: (row, filed) => entersDip(row) && rowGaps(row, filed).length > 0,
  undecided: ({ decision }) => decision === '',
  returned: ({ decision }) => decision === 'dikembalikan',
  /** Of the former Kegiatan, and its unit has not answered whether it is the same. */
  unanswered: isUnanswered,
  /** Is registered, but the place of the printed copy is not recorded (step 5). */
  unplaced: (row, filed) => row.register !== '' && needsPrintedPlace(row, filed),
} as const satisfies Record<string, Test>;

export type Lack = keyof typeof tests;
export const lackNames = Object.keys(tests) as Lack[];
export type LackCounts = Readonly<Record<Lack, number>>;

/** What a document that ends here may lack: nobody completes it any more. */
const ofEnding: readonly Lack[] = ['undecided', 'returned'];

/** A row that its unit postponed lacks nothing in this Kegiatan. A registered one still has a printed copy. */
export const lacks = (lack: Lack, row: Row, filed: ReadonlySet<string>): boolean =>
  (row.decision !== 'ditunda' || lack === 'unplaced') &&
  (!isEnding(row) || ofEnding.includes(lack)) &&
  tests[lack](row, filed);

/** The number of rows with each lack. */
export const countLacks = (rows: readonly Row[], filed: ReadonlySet<string>): LackCounts =>
  Object.fromEntries(
    lackNames.map((lack) => [lack, rows.filter((row) => lacks(lack, row, filed)).length]),
  ) as LackCounts;

/** How complete the entries of these rows would be, in percent; null without such rows. */
export const dipScore = (rows: readonly Row[], filed: ReadonlySet<string>): number | null =>
  scoreOf(rows.filter(entersDip).map((row) => rowGaps(row, filed)));
