import { nihilWords } from './nihil-cell';
import type { ExpectedCell, ExpectedLine } from './expected-lines';
import { runsOf } from './periods';

/** Periods of an item that have the same to say. */
export interface ExpectedEntry {
  readonly line: ExpectedLine;
  /** @example 'Jan s.d. Mar' */
  readonly periods: string;
  readonly words: string;
}

/** An entry for each item and words, without the periods that have none. */
export const entriesBy = (
  lines: readonly ExpectedLine[],
  wordsOf: (cell: ExpectedCell) => string,
): readonly ExpectedEntry[] =>
  lines.flatMap((line) =>
    [...new Set(line.cells.map(wordsOf))]
      .filter((words) => words !== '')
      .map((words) => ({ line, words, periods: runsOf(line.cells, (cell) => wordsOf(cell) === words) })),
  );

export const nihilOf = ({ nihil }: ExpectedCell): string => (nihil ? nihilWords(nihil) : '');
