import { expectedStates, type ExpectedLine, type ExpectedState } from './expected-lines';

/** Periods by state; `tebakan` is a part of `ada`. */
export type ExpectedCounts = Readonly<Record<ExpectedState | 'tebakan', number>>;

/** The figures of Beranda, the sheet, the output and the report. */
export function countExpected(lines: readonly ExpectedLine[]): ExpectedCounts {
  const counts = {
    ...(Object.fromEntries(expectedStates.map((state) => [state, 0])) as ExpectedCounts),
    tebakan: 0,
  };
  const add = counts as Record<keyof ExpectedCounts, number>;
  for (const { cells } of lines)
    for (const { state, isGuess } of cells) {
      add[state] += 1;
      if (isGuess) add.tebakan += 1;
    }
  return counts;
}

export const missingIn = (lines: readonly ExpectedLine[]): number => countExpected(lines).kosong;

/** @example '20 ada (3 tebakan), 2 nihil, 5 belum ada' */
export function countWords({ ada, tebakan, nihil, kosong }: ExpectedCounts): string {
  return `${ada} ada${tebakan === 0 ? '' : ` (${tebakan} tebakan)`}, ${nihil} nihil, ${kosong} belum ada`;
}
