import { sameEmail } from '../../office/actor';

/** The value of Pengisi for an unidentified person who typed directly into the sheet. */
export const TYPIST_UNKNOWN = 'tidak diketahui';

const partsOf = (typedBy: string): readonly string[] =>
  typedBy
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The known typists of a row, in order; '' (typed directly into the sheet) names nobody. */
export const typistsOf = (typedBy: string): readonly string[] =>
  partsOf(typedBy).filter((part) => part !== TYPIST_UNKNOWN);

/** Whether an unidentified person typed in the row. */
export const hasUnknownTypist = (typedBy: string): boolean =>
  typistsOf(typedBy).length === 0 || partsOf(typedBy).includes(TYPIST_UNKNOWN);

/**
 * The cell Pengisi after this person has typed too. An unknown first typist stays recorded: naming only the second
 * would exempt the first from the four-eyes rule.
 * @example withTypist('ani@gmail.com', 'budi@gmail.com')  //=> 'ani@gmail.com, budi@gmail.com'
 * @example withTypist('', 'budi@gmail.com')  //=> 'tidak diketahui, budi@gmail.com'
 */
export function withTypist(typedBy: string, person: string): string {
  if (typistsOf(typedBy).some((email) => sameEmail(email, person))) return typedBy;
  const known = partsOf(typedBy);
  return [...(known.length === 0 ? [TYPIST_UNKNOWN] : known), person].join(', ');
}

/**
 * The people of two cells, without duplicates.
 * @example joinTypists('ani@gmail.com', 'Ani@gmail.com, budi@gmail.com')  //=> 'ani@gmail.com, budi@gmail.com'
 */
export function joinTypists(one: string, other: string): string {
  const all = [...partsOf(one), ...partsOf(other)];
  const isFirst = (part: string, index: number): boolean =>
    all.findIndex((each) => each.toLowerCase() === part.toLowerCase()) === index;
  return all.filter(isFirst).join(', ');
}

/** Whether two cells name the same people, in any order. */
export const sameTypists = (one: string, other: string): boolean => {
  const named = (cell: string): string => [...new Set(typistsOf(cell.toLowerCase()))].sort().join();
  return named(one) === named(other);
};
