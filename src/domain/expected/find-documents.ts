import { fold } from '../text/normalise';
import { wordMatcher } from './match-words';

/** A document that may be what an item asks for. */
export interface Candidate<D> {
  readonly document: D;
  /** By which a person may name it: the row of the inventory, the entry of the register. */
  readonly ids: readonly string[];
  /** The folded text in which words are found. */
  readonly text: string;
}

export const candidate = <D>(document: D, ids: readonly string[], text: string): Candidate<D> => ({
  document,
  ids: ids.filter(Boolean).map((id) => id.toUpperCase()),
  text: fold(text),
});

/** What an item asks for (sheets Monev and Daftar Wajib). */
export interface Sought {
  readonly words: string;
  readonly minus: string;
  /** IDs that a person named for it, and those that it is not. */
  readonly named: readonly string[];
  readonly rejected?: readonly string[];
}

export interface Found<D> {
  readonly document: D;
  /** A person named it; otherwise its words were found. */
  readonly isNamed: boolean;
}

/** The one matching rule of Monev and Daftar Wajib: documents that a person named, and those with the words of the item. */
export function findDocuments<D>(
  { words, minus, named, rejected = [] }: Sought,
  candidates: readonly Candidate<D>[],
): readonly Found<D>[] {
  const matches = wordMatcher(words, minus);
  const isOne = (list: readonly string[], ids: readonly string[]): boolean =>
    list.length > 0 && ids.some((id) => list.includes(id));
  return candidates.flatMap(({ document, ids, text }): readonly Found<D>[] => {
    const isNamed = isOne(named, ids);
    return isNamed || (matches(text) && !isOne(rejected, ids)) ? [{ document, isNamed }] : [];
  });
}

/** The documents that count for one place: where a person named one, only those. */
export const counting = <F extends { readonly isNamed: boolean }>(found: readonly F[]): readonly F[] =>
  found.some(({ isNamed }) => isNamed) ? found.filter(({ isNamed }) => isNamed) : found;

/** IDs as a person lists them in a cell. @example idsIn('kul-0001, DIP-0003')  //=> ['KUL-0001', 'DIP-0003'] */
export const idsIn = (cell: string): readonly string[] => [
  ...new Set(cell.toUpperCase().match(/[A-Z0-9]+-\d+/g) ?? []),
];
