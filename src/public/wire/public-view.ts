import type { PublishedSnapshot, SnapshotEntry } from '../../domain/publication/snapshot';

/** Data between the public server and its page: types only. */
export type PublicEntry = SnapshotEntry;

/** The initial data of the page: who published when, the number of entries, and the first of them. */
export interface PublicView extends PublicPart {
  readonly office: PublishedSnapshot['office'];
  /** '' for none. */
  readonly decree: string;
  readonly publication: PublishedSnapshot['publication'];
  readonly units: PublishedSnapshot['units'];
  readonly total: number;
  /** In the order of the list. */
  readonly categories: readonly (Counted & { readonly title: string })[];
  readonly perUnit: readonly Counted[];
  /** The decided exemptions that the office announces. */
  readonly exempted: PublishedSnapshot['exempted'];
  /** Address of the page. */
  readonly url: string;
  /** The list is the copy of the last publication, because the published file is not what the office published. */
  readonly isCopy: boolean;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The next entries of the list. */
export interface PublicPart {
  /** The publication they belong to: ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly entries: readonly PublicEntry[];
  /** Index of the next part; null after the last. */
  readonly next: number | null;
  /** Withdrawn numbers, with the last part. */
  readonly withdrawn: readonly { readonly id: string; readonly withdrawnAt: string }[];
}

/** The functions that the page may call. */
export interface PublicApi {
  /** null when the list cannot be read now. */
  readEntries(from: number): PublicPart | null;
}
