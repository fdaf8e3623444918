import type { PublishedSnapshot, SnapshotEntry } from '../../domain/publication/snapshot';

/** What crosses between the public server and its page: types only. */
export type PublicEntry = SnapshotEntry;

/** What stands in the page when it comes: who published when, how many there are, and the first of them. */
export interface PublicView extends PublicPart {
  readonly office: PublishedSnapshot['office'];
  readonly publication: PublishedSnapshot['publication'];
  readonly units: PublishedSnapshot['units'];
  readonly total: number;
  readonly categories: readonly Counted[];
  readonly perUnit: readonly Counted[];
  /** Address of the page itself. */
  readonly url: string;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The next entries of the list. */
export interface PublicPart {
  /** Which publication they are of: ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly entries: readonly PublicEntry[];
  /** Where the next part begins; null when this was the last. */
  readonly next: number | null;
  /** Numbers that are no longer in the list, with the last part. */
  readonly withdrawn: readonly { readonly id: string; readonly withdrawnAt: string }[];
}

/** The functions that the page may call. */
export interface PublicApi {
  /** null when the list cannot be read just now. */
  readEntries(from: number): PublicPart | null;
}
