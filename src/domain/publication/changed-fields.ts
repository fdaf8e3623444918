import type { PublishedEntry } from '../registers/published-register';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Names of the fields that differ. A confirmation without changes does not count, nor does a field that an earlier
 * version of this product did not publish.
 */
export const changedFields = (before: PublishedEntry, after: PublishedEntry): readonly string[] =>
  Object.keys(after).filter(
    (name) => !notContent.includes(name) && name in before && differs(name, before, after),
  );

/** Whether anything changed except the timestamps that publishing itself sets. */
export const isRefreshed = (before: PublishedEntry, after: PublishedEntry): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (name) => !ownMoments.includes(name) && differs(name, before, after),
  );

const ownMoments = ['firstPublishedAt', 'changedAt'];
const notContent = [...ownMoments, 'refreshedAt'];

const differs = (name: string, before: PublishedEntry, after: PublishedEntry): boolean =>
  JSON.stringify((before as unknown as Fields)[name]) !== JSON.stringify((after as unknown as Fields)[name]);
