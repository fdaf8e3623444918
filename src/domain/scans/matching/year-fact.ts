import type { Tokens } from './title-tokens';

/** The years of a file name and of the row compared. `lain`: the name has a date in another year. */
export interface YearFact {
  readonly kind: 'sama' | 'lain' | 'tak disebut';
  readonly years: readonly number[];
}

/**
 * A year alone is the document's year. A year in a full date may be the day of scanning and counts only if there is no
 * other.
 * @returns null when the name has another year than the row: such a row is not even suggested
 */
export function yearFact(file: Tokens, years: ReadonlySet<number>): YearFact | null {
  const found = file.years.size > 0 ? file.years : file.dated;
  const shared = [...found].filter((year) => years.has(year));
  if (shared.length > 0) return { kind: 'sama', years: shared };
  if (years.size === 0 || found.size === 0) return { kind: 'tak disebut', years: [] };
  return file.years.size > 0 ? null : { kind: 'lain', years: [...years] };
}
