import { sameEmail } from '../../office/actor';

/** Stands in Pengisi for whoever typed a row straight into the sheet and could not be told. */
export const TYPIST_UNKNOWN = 'tidak diketahui';

const partsOf = (typedBy: string): readonly string[] =>
  typedBy
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Everyone who is known to have typed in a row, in order; '' (typed straight into the sheet) names nobody. */
export const typistsOf = (typedBy: string): readonly string[] =>
  partsOf(typedBy).filter((part) => part !== TYPIST_UNKNOWN);

/** Whether somebody typed in the row who cannot be named. */
export const hasUnknownTypist = (typedBy: string): boolean =>
  typistsOf(typedBy).length === 0 || partsOf(typedBy).includes(TYPIST_UNKNOWN);

/**
 * The cell Pengisi once this person has typed too. Where the sheet could not tell who typed first, that stays said:
 * naming only the second would free the first from the four eyes.
 * @example withTypist('ani@gmail.com', 'budi@gmail.com')  //=> 'ani@gmail.com, budi@gmail.com'
 * @example withTypist('', 'budi@gmail.com')  //=> 'tidak diketahui, budi@gmail.com'
 */
export function withTypist(typedBy: string, person: string): string {
  if (typistsOf(typedBy).some((email) => sameEmail(email, person))) return typedBy;
  const known = partsOf(typedBy);
  return [...(known.length === 0 ? [TYPIST_UNKNOWN] : known), person].join(', ');
}

/** Everyone of two cells, each once. @example joinTypists('ani@gmail.com', 'Ani@gmail.com, budi@gmail.com')  //=> 'ani@gmail.com, budi@gmail.com' */
export function joinTypists(one: string, other: string): string {
  const all = [...partsOf(one), ...partsOf(other)];
  const isFirst = (part: string, index: number): boolean =>
    all.findIndex((each) => each.toLowerCase() === part.toLowerCase()) === index;
  return all.filter(isFirst).join(', ');
}

/** Whether two cells name the same people, in whatever order. */
export const sameTypists = (one: string, other: string): boolean => {
  const named = (cell: string): string => [...new Set(typistsOf(cell.toLowerCase()))].sort().join();
  return named(one) === named(other);
};
