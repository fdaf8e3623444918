import type { PublishedEntry, PublishedRegister } from '../registers/published-register';

/**
 * The content of `daftar-informasi-publik.json` in the folder Publik: the published register, since when each entry is
 * unchanged, and the withdrawn numbers. Times are ISO 8601 with offset.
 */
export interface PublishedSnapshot extends Omit<PublishedRegister, 'entries'> {
  /** The office's public data (Pengaturan, section Publik); '' if not set. */
  readonly publication: { readonly address: string; readonly licence: string; readonly contact: string };
  /** In the order of the register. */
  readonly entries: readonly SnapshotEntry[];
  /** By number. */
  readonly withdrawn: readonly Withdrawal[];
}

export interface SnapshotEntry extends PublishedEntry, Moments {}

interface Moments {
  readonly firstPublishedAt: string;
  /** The last change of content; a confirmation (`refreshedAt`) does not count. */
  readonly changedAt: string;
}

/** An entry that was public. Only its number is kept: its title and the reason may be confidential. */
export interface Withdrawal {
  readonly id: string;
  readonly number: number;
  readonly firstPublishedAt: string;
  readonly withdrawnAt: string;
}

export const SNAPSHOT_NAME = 'daftar-informasi-publik.json';

export const snapshotText = (snapshot: PublishedSnapshot): string => `${JSON.stringify(snapshot)}\n`;
