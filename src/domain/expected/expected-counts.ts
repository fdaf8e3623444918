import { expectedStates, type ExpectedLine, type ExpectedState } from './expected-lines';

/** Periods by state; `guessed` is a part of `held`. */
export type ExpectedCounts = Readonly<Record<ExpectedState | 'guessed', number>>;

/** The figures of Beranda, the sheet, the output and the report. */
export function countExpected(lines: readonly ExpectedLine[]): ExpectedCounts {
  const counts = {
    ...(Object.fromEntries(expectedStates.map((state) => [state, 0])) as ExpectedCounts),
    guessed: 0,
  };
  const add = counts as Record<keyof ExpectedCounts, number>;
  for (const { cells } of lines)
    for (const { state, isGuess } of cells) {
      add[state] += 1;
      if (isGuess) add.guessed += 1;
    }
  return counts;
}

export const missingIn = (lines: readonly ExpectedLine[]): number => countExpected(lines).missing;

/** @example '20 ada (3 tebakan), 2 nihil, 5 belum ada' */
export function countWords({ held, guessed, nihil, missing }: ExpectedCounts): string {
  return `${held} ada${guessed === 0 ? '' : ` (${guessed} tebakan)`}, ${nihil} nihil, ${missing} belum ada`;
}
