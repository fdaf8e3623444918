import type { GuardFinder } from '../../guard/guard-finder';
import { clearedIn } from '../../guard/guard-answers';
import { openFindings, wordsOf } from '../../guard/guard-questions';
import { mayBecomePublic, rowTexts, type GuardedRow } from '../../guard/guarded-rows';
import { isImpossibleDate } from '../../calendar/date-attempt';
import { isYear } from '../../calendar/document-year';
import { inventaris, type InventoryRow } from '../../workbook/inventaris';
import type { CellProblem } from '../../workbook/sheet';
import { checkedColumns, guardedColumns, inventoryColumns } from '../../workbook/typed-columns';
import type { HandTyped, Vouched } from '../typists/as-logged';
import { openGuesses, UNREADABLE, type Guess } from '../../completeness/guesses';
import { missingCells } from '../../completeness/required-cells';

export type RowProblem =
  | { readonly code: 'CELL_MISSING'; readonly header: string }
  | {
      readonly code: 'CELL_UNREADABLE';
      readonly header: string;
      readonly found: string;
      /** The choices of the column; empty when it has none. */
      readonly allowed: readonly string[];
    }
  | { readonly code: 'YEAR_WRONG'; readonly header: string; readonly found: string }
  | { readonly code: 'TITLE_TOO_LONG'; readonly header: string; readonly length: number }
  | { readonly code: 'DATE_IMPOSSIBLE'; readonly header: string; readonly found: string }
  | { readonly code: 'UNIT_UNKNOWN'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'UNIT_TYPED'; readonly found: string }
  | { readonly code: 'SAME_DOCUMENT'; readonly rowId: string }
  | { readonly code: 'CELL_GUESSED'; readonly guess: Guess }
  | { readonly code: 'GUESSES_UNREADABLE' }
  | { readonly code: 'LANE_CLOSED'; readonly unit: string }
  | { readonly code: 'GUARDED'; readonly words: readonly string[] }
  | { readonly code: 'DECISION_OUTDATED'; readonly found: string; readonly was: string }
  | { readonly code: (typeof typedCodes)[HandTyped]; readonly found: string };

/**
 * Every column that Masalah reports on. Whoever writes Masalah must have read them all, or a problem would vanish
 * because its column was not read: required columns, columns whose cells may be unreadable, the free text that may hold
 * a date, and columns that may reveal a secret or personal data.
 */
export const validatedColumns = [
  'subBagian',
  'title',
  ...checkedColumns,
  'madeOn',
  'typedBy',
  'decision',
  'decidedBy',
  'decidedAt',
  'register',
  'guesses',
  'guard',
  'carried',
  ...guardedColumns,
] as const satisfies readonly (keyof InventoryRow)[];

export type ValidatedRow = Pick<InventoryRow, 'id' | (typeof validatedColumns)[number]> & {
  readonly unreadable?: readonly CellProblem[];
} & Vouched;

/** The context in which a row is validated: unit codes, an earlier row of the same document, units whose step 3 is done. */
export interface RowSurroundings {
  readonly units: readonly string[];
  readonly twin: string | undefined;
  readonly closed: ReadonlySet<string>;
  /** Finds the guarded words that must be cleared before a document is announced. */
  readonly find: GuardFinder;
}

/** The problems of a row, each with the facts that its remedy needs. */
export function rowProblems(
  row: ValidatedRow,
  { units, twin, closed, find }: RowSurroundings,
): readonly RowProblem[] {
  const unreadable = row.unreadable ?? [];
  const unreadableHeaders = new Set(unreadable.map(({ header }) => header));
  const missing = missingCells(row).filter((header) => !unreadableHeaders.has(header));
  const unknownUnit = row.subBagian !== '' && !units.includes(row.subBagian);
  const isLate = closed.has(row.subBagian) && (row.decision === '' || row.decision === 'dikembalikan');
  return [
    ...unreadable.map(unreadableCell),
    ...missing.map((header): RowProblem => ({ code: 'CELL_MISSING', header })),
    ...wrongYear(row),
    ...impossibleDate(row),
    ...longTitle(row),
    ...(unknownUnit ? [{ code: 'UNIT_UNKNOWN', found: row.subBagian, known: units } as const] : []),
    ...(row.typedUnit === undefined ? [] : [{ code: 'UNIT_TYPED', found: row.typedUnit } as const]),
    ...guessProblems(row),
    ...(twin === undefined ? [] : [{ code: 'SAME_DOCUMENT', rowId: twin } as const]),
    ...guardedProblems(row, find),
    ...(isLate ? [{ code: 'LANE_CLOSED', unit: row.subBagian } as const] : []),
    ...(row.handTyped ?? []).map(typedProblem),
    ...outdatedProblems(row),
  ];
}

/** What Masalah says of an outdated decision. */
export const outdatedProblems = ({
  outdated,
  decision,
}: Pick<InventoryRow, 'decision'> & Vouched): readonly RowProblem[] =>
  outdated && decision === ''
    ? [{ code: 'DECISION_OUTDATED', found: outdated.decision, was: outdated.was }]
    : [];

const typedCodes = {
  decision: 'DECISION_TYPED',
  typedBy: 'TYPIST_TYPED',
  guard: 'GUARD_TYPED',
  carried: 'CARRIED_TYPED',
  kegiatan: 'KEGIATAN_TYPED',
  guesses: 'GUESSES_TYPED',
} as const satisfies Readonly<Record<HandTyped, string>>;
const typedProblem = ({ column, found }: CellProblem): RowProblem => ({
  code: typedCodes[column as HandTyped],
  found,
});

/** What the guard finds in the cells of a row; the names of its scans are checked elsewhere. */
export function guardedProblems(
  row: Pick<InventoryRow, 'category' | 'decision'> & Partial<GuardedRow>,
  find: GuardFinder,
): readonly RowProblem[] {
  if (!mayBecomePublic(row)) return [];
  const found = openFindings({ texts: rowTexts(row), cleared: clearedIn(row.guard ?? '') }, find);
  return found.length > 0 ? [{ code: 'GUARDED', words: wordsOf({ found }) }] : [];
}

function unreadableCell({ column, header, found }: CellProblem): RowProblem {
  if (column === 'year') return { code: 'YEAR_WRONG', header, found };
  return { code: 'CELL_UNREADABLE', header, found, allowed: inventoryColumns[column]?.choices ?? [] };
}

const wrongYear = ({ year }: ValidatedRow): readonly RowProblem[] =>
  year === null || isYear(year)
    ? []
    : [{ code: 'YEAR_WRONG', header: inventaris.columns.year.header, found: String(year) }];

/** Waktu Pembuatan is free text; only an impossible date in it is a problem. */
const impossibleDate = ({ madeOn }: Pick<InventoryRow, 'madeOn'>): readonly RowProblem[] =>
  isImpossibleDate(madeOn)
    ? [{ code: 'DATE_IMPOSSIBLE', header: inventaris.columns.madeOn.header, found: madeOn }]
    : [];

/** Characters of the longest title that fits into lists, mails and file names. */
export const MAX_TITLE = 5_000;

const longTitle = ({ title }: ValidatedRow): readonly RowProblem[] =>
  title.length <= MAX_TITLE
    ? []
    : [{ code: 'TITLE_TOO_LONG', header: inventaris.columns.title.header, length: title.length }];

function guessProblems(row: ValidatedRow): readonly RowProblem[] {
  const open = openGuesses(row);
  if (open === UNREADABLE) return [{ code: 'GUESSES_UNREADABLE' }];
  return open.map((guess) => ({ code: 'CELL_GUESSED', guess }));
}
