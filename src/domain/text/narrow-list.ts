import { fold } from './normalise';

export interface ListQuery<F extends string> {
  readonly filter: F;
  /** Words, all of which an item must contain. */
  readonly search: string;
  /** Items to leave out, for the next part of a long list. */
  readonly from: number;
}

export interface NarrowedList<T, F extends string> {
  /** By filter, whatever the search. */
  readonly counts: Readonly<Record<F, number>>;
  /** How many fit filter and search; `part` is as many of them as a page shows at once. */
  readonly total: number;
  readonly from: number;
  readonly part: readonly T[];
}

/** The items that fit a query, a page of them at a time. */
export function narrowList<T, F extends string>(
  all: readonly T[],
  filters: Readonly<Record<F, (item: T) => boolean>>,
  { filter, search, from: wanted }: ListQuery<F>,
  { textOf, atOnce }: { readonly textOf: (item: T) => string; readonly atOnce: number },
): NarrowedList<T, F> {
  const words = fold(search).split(' ').filter(Boolean);
  const found = all.filter(filters[filter]).filter((item) => {
    const text = words.length === 0 ? '' : fold(textOf(item));
    return words.every((word) => text.includes(word));
  });
  const from = Math.min(Math.max(0, wanted), found.length);
  const counts = Object.fromEntries(
    (Object.keys(filters) as F[]).map((name) => [name, all.filter(filters[name]).length]),
  ) as Record<F, number>;
  return { counts, total: found.length, from, part: found.slice(from, from + atOnce) };
}
