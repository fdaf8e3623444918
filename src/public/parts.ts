import { unitName } from '../domain/organisation/sub-bagian';
import { categoryHeading } from '../domain/registers/register-order';
import type { PublishedSnapshot } from '../domain/publication/snapshot';
import type { PublishedFile } from './published-file';
import type { Counted, PublicPart, PublicView } from './wire/public-view';

/** Characters of entries in the page itself, so that a phone shows something at once however long the list is. */
const FIRST_LENGTH = 50_000;

/** Entries in each later part: a few calls for a long list, each about a megabyte before compression. */
const PART = 1_500;

/** The data in the page before its first call. */
export function firstView({ snapshot, isCopy }: PublishedFile, url: string): PublicView {
  const { office, publication, units, entries, decree, exempted } = snapshot;
  return {
    office,
    decree,
    publication,
    units,
    total: entries.length,
    categories: counted(entries.map(({ category }) => category))
      .map((each) => ({ ...each, title: categoryHeading(each.name) }))
      .sort((one, other) => firstOf(entries, one.name) - firstOf(entries, other.name)),
    perUnit: counted(entries.map(({ unit }) => unitName(unit, units))),
    exempted,
    url,
    isCopy,
    ...partOf(snapshot, 0, firstCount(entries)),
  };
}

const firstOf = (entries: PublishedSnapshot['entries'], name: string): number =>
  entries.findIndex(({ category }) => category === name);

export const partFrom = (snapshot: PublishedSnapshot, from: number): PublicPart =>
  partOf(snapshot, from, PART);

function partOf(
  { publishedAt, entries, withdrawn }: PublishedSnapshot,
  from: number,
  count: number,
): PublicPart {
  const next = from + count < entries.length ? from + count : null;
  return {
    publishedAt,
    entries: entries.slice(from, from + count),
    next,
    withdrawn: next === null ? withdrawn.map(({ id, withdrawnAt }) => ({ id, withdrawnAt })) : [],
  };
}

function firstCount(entries: PublishedSnapshot['entries']): number {
  let length = 0;
  const count = entries.findIndex((entry) => (length += JSON.stringify(entry).length) > FIRST_LENGTH);
  return count === -1 ? entries.length : count;
}

/** Counts names, in the order of their first occurrence in an alphabetical list. */
function counted(names: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
