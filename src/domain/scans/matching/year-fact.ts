import type { Tokens } from './title-tokens';

/** What the name of a file and the row say of the year; `lain`: the name holds the date of another year. */
export interface YearFact {
  readonly kind: 'sama' | 'lain' | 'tak disebut';
  readonly years: readonly number[];
}

/**
 * A year that stands alone is the document's; one in a full date may be the day of scanning, and weighs only when no other
 * is said.
 * @returns null when the name says a year that is not the row's: such a row is not even a suggestion
 */
export function yearFact(file: Tokens, years: ReadonlySet<number>): YearFact | null {
  const said = file.years.size > 0 ? file.years : file.dated;
  const shared = [...said].filter((year) => years.has(year));
  if (shared.length > 0) return { kind: 'sama', years: shared };
  if (years.size === 0 || said.size === 0) return { kind: 'tak disebut', years: [] };
  return file.years.size > 0 ? null : { kind: 'lain', years: [...years] };
}
