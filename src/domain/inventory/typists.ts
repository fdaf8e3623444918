import { sameEmail } from '../office/actor';

/** Everyone who typed in a row, in order; '' (typed straight into the sheet) names nobody. */
export const typistsOf = (typedBy: string): readonly string[] =>
  typedBy
    .split(',')
    .map((email) => email.trim())
    .filter((email) => email !== '');

/**
 * The cell Pengisi once this person has typed too. Where the sheet could not tell who typed first, it stays unknown:
 * naming only the second would free the first from the four eyes.
 * @example withTypist('ani@gmail.com', 'budi@gmail.com')  //=> 'ani@gmail.com, budi@gmail.com'
 */
export function withTypist(typedBy: string, person: string): string {
  const known = typistsOf(typedBy);
  const isKnown = known.length === 0 || known.some((email) => sameEmail(email, person));
  return isKnown ? typedBy : [...known, person].join(', ');
}
