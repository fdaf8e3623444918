import type { GuardFinder } from '../../guard/guard-finder';
import { clearedIn } from '../../guard/guard-answers';
import { openFindings, wordsOf } from '../../guard/guard-questions';
import { mayBecomePublic, rowTexts, type GuardedRow } from '../../guard/guarded-rows';
import { isImpossibleDate } from '../../calendar/date-attempt';
import { isYear } from '../../calendar/document-year';
import { inventaris, type InventoryRow } from '../../workbook/inventaris';
import type { CellProblem } from '../../workbook/sheet';
import { checkedColumns, guardedColumns, inventoryColumns } from '../../workbook/typed-columns';
import type { Vouched } from '../typists/as-logged';
import { openGuesses, UNREADABLE, type Guess } from '../../completeness/guesses';
import { missingCells } from '../../completeness/required-cells';

export type RowProblem =
  | { readonly code: 'CELL_MISSING'; readonly header: string }
  | {
      readonly code: 'CELL_UNREADABLE';
      readonly header: string;
      readonly found: string;
      /** The closed set of the column; empty when it has none. */
      readonly allowed: readonly string[];
    }
  | { readonly code: 'YEAR_WRONG'; readonly header: string; readonly found: string }
  | { readonly code: 'TITLE_TOO_LONG'; readonly header: string; readonly length: number }
  | { readonly code: 'DATE_IMPOSSIBLE'; readonly header: string; readonly found: string }
  | { readonly code: 'UNIT_UNKNOWN'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'SAME_DOCUMENT'; readonly rowId: string }
  | { readonly code: 'CELL_GUESSED'; readonly guess: Guess }
  | { readonly code: 'GUESSES_UNREADABLE' }
  | { readonly code: 'LANE_CLOSED'; readonly unit: string }
  | { readonly code: 'GUARDED'; readonly words: readonly string[] }
  | { readonly code: 'DECISION_TYPED' | 'TYPIST_TYPED' | 'GUARD_TYPED'; readonly found: string };

/**
 * Every column of which Masalah speaks. Whoever writes Masalah has read them all, so that no problem vanishes because its
 * column was not looked at: those that a row needs, those whose cells may be unreadable, the free text that may hold a
 * date, and what may tell of a secret or of a person.
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
  ...guardedColumns,
] as const satisfies readonly (keyof InventoryRow)[];

export type ValidatedRow = Pick<InventoryRow, 'id' | (typeof validatedColumns)[number]> & {
  readonly unreadable?: readonly CellProblem[];
} & Vouched;

/** What surrounds a row: the codes of the units, an earlier row of the same document, and units whose step 3 is done. */
export interface RowSurroundings {
  readonly units: readonly string[];
  readonly twin: string | undefined;
  readonly closed: ReadonlySet<string>;
  /** What has to be asked before a document is announced. */
  readonly find: GuardFinder;
}

/** What is wrong with a row as it stands, each with what is needed to say how to mend it. Never stops the other rows. */
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
    ...guessProblems(row),
    ...(twin === undefined ? [] : [{ code: 'SAME_DOCUMENT', rowId: twin } as const]),
    ...guardedProblems(row, find),
    ...(isLate ? [{ code: 'LANE_CLOSED', unit: row.subBagian } as const] : []),
    ...(row.handTyped ?? []).map(typedProblem),
  ];
}

const typedCodes = { decision: 'DECISION_TYPED', typedBy: 'TYPIST_TYPED', guard: 'GUARD_TYPED' } as const;
const typedProblem = ({ column, found }: CellProblem): RowProblem => ({
  code: typedCodes[column as keyof typeof typedCodes],
  found,
});

/** What the guard asks of the cells of a row; the names of its scans are looked at elsewhere. */
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

/** Waktu Pembuatan is free text, of which only a date that cannot be is wrong. */
const impossibleDate = ({ madeOn }: Pick<InventoryRow, 'madeOn'>): readonly RowProblem[] =>
  isImpossibleDate(madeOn)
    ? [{ code: 'DATE_IMPOSSIBLE', header: inventaris.columns.madeOn.header, found: madeOn }]
    : [];

/** Characters of a title that lists, mails and names of files still bear. */
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
