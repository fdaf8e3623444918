import type { PublishedEntry, PublishedRegister } from '../registers/published-register';

/**
 * What `daftar-informasi-publik.json` in the folder Publik holds: the published register, since when each entry stands
 * so, and which numbers are no longer there. Times are ISO 8601 with offset.
 */
export interface PublishedSnapshot extends Omit<PublishedRegister, 'entries'> {
  /** How the office names itself to the world (Pengaturan, section Publik); '' where it has not said. */
  readonly publication: { readonly address: string; readonly licence: string; readonly contact: string };
  /** In the order of their numbers. */
  readonly entries: readonly SnapshotEntry[];
  /** In the order of their numbers. */
  readonly withdrawn: readonly Withdrawal[];
}

export interface SnapshotEntry extends PublishedEntry, Moments {}

interface Moments {
  readonly firstPublishedAt: string;
  /** When what it says last changed; that it was only looked at again (`refreshedAt`) does not count. */
  readonly changedAt: string;
}

/** An entry that was public once. Its number alone is left: why it went, and what it was called, may be nobody's business now. */
export interface Withdrawal {
  readonly id: string;
  readonly number: number;
  readonly firstPublishedAt: string;
  readonly withdrawnAt: string;
}

export const SNAPSHOT_NAME = 'daftar-informasi-publik.json';

export const snapshotText = (snapshot: PublishedSnapshot): string => `${JSON.stringify(snapshot)}\n`;
