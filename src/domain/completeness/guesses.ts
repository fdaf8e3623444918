import { inventaris } from '../workbook/inventaris';
import { typedColumns, type TypedColumn } from '../workbook/typed-columns';

export type GuessedColumn = 'subBagian' | Exclude<TypedColumn, 'title' | 'notes'>;
/** Columns whose cells an import may guess. */
export const guessedColumns: readonly GuessedColumn[] = [
  'subBagian',
  ...typedColumns.filter((key) => key !== 'title' && key !== 'notes'),
];

/**
 * The source of a guess: the title, the year of the Kegiatan, another text that was interpreted, a default, or an
 * unknown text that was left out.
 */
export const guessSources = ['judul', 'kegiatan', 'dibaca', 'dianggap', 'tidak dikenal'] as const;
export type GuessSource = (typeof guessSources)[number];

/** A value that an import put into a cell without certainty. */
export interface Guess {
  readonly column: GuessedColumn;
  readonly value: string | number | null;
  readonly source: GuessSource;
  /** The text in the imported list; '' for none. */
  readonly found: string;
}

/** The column Perlu Dipastikan was edited by hand: the guesses are lost. */
export const UNREADABLE = 'UNREADABLE';

/** Characters of an unknown text that a guess keeps. A cell holds 50,000, and Catatan has the whole text. */
const KEPT = 200;

/** The cell Perlu Dipastikan, as JSON; '' when there are no guesses. */
export const guessText = (guesses: readonly Guess[]): string =>
  guesses.length === 0
    ? ''
    : JSON.stringify(
        guesses.map(({ column, value, source, found }) => ({
          column,
          value,
          source,
          found: found.slice(0, KEPT),
        })),
      );

/** @example readGuesses('diketik tangan')  //=> 'UNREADABLE' */
export function readGuesses(text: string): readonly Guess[] | typeof UNREADABLE {
  if (text.trim() === '') return [];
  const found = parsed(text);
  return Array.isArray(found) && found.every(isGuess) ? found : UNREADABLE;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isGuess(value: unknown): value is Guess {
  if (typeof value !== 'object' || value === null) return false;
  const { column, source, found, value: guessed } = value as Readonly<Record<string, unknown>>;
  return (
    guessedColumns.some((name) => name === column) &&
    guessSources.some((name) => name === source) &&
    typeof found === 'string' &&
    (guessed === null || typeof guessed === 'string' || typeof guessed === 'number')
  );
}

type Row = { readonly guesses: string } & { readonly [C in GuessedColumn]?: string | number | null };

/**
 * The unconfirmed guesses. A guess is obsolete when its cell has another value: a person has changed it. A cell that
 * was not read counts as unchanged.
 */
export function openGuesses(row: Row): readonly Guess[] | typeof UNREADABLE {
  const guesses = readGuesses(row.guesses);
  if (guesses === UNREADABLE) return guesses;
  return guesses.filter(({ column, value }) => row[column] === undefined || row[column] === value);
}

/** Headers of the cells that need confirmation. */
export function guessedHeaders(row: Row): readonly string[] {
  const open = openGuesses(row);
  return open === UNREADABLE
    ? [inventaris.columns.guesses.header]
    : open.map(({ column }) => inventaris.columns[column].header);
}

/** The cell Perlu Dipastikan without obsolete guesses; an unreadable one stays. */
export function stillOpen(row: Row): string {
  const open = openGuesses(row);
  return open === UNREADABLE ? row.guesses : guessText(open);
}
