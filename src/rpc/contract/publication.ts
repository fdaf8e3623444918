import type { Answer } from './answer';
import type { GuardView } from './guard';

/** What is published, and what publishing now would change. */
export interface PublicationView {
  readonly state: 'belum' | 'terbit' | 'terputus';
  /** ISO 8601 with offset; '' before the first time. */
  readonly publishedAt: string;
  readonly count: number;
  /** URL of the public page; '' if Pengaturan has none. */
  readonly address: string;
  readonly may: boolean;
  /** Who may publish, in words. */
  readonly whose: string;
  /** null for people who may not publish. */
  readonly preview: PublicationDifference | null;
  /** The questions to answer about the entries before they are published. */
  readonly guard: GuardView;
  /** Whether the caller may withdraw an entry from the DIP instead. */
  readonly mayWithdraw: boolean;
}

export interface PublicationDifference {
  /** Whether there is nothing to write. */
  readonly isSame: boolean;
  readonly added: Listed;
  readonly changed: Listed;
  readonly withdrawn: Listed;
  readonly refreshed: number;
  /** Further notes, in sentences. */
  readonly notes: readonly string[];
}

/** The first lines, and the total number. */
export interface Listed {
  readonly count: number;
  readonly lines: readonly string[];
}

export interface PublishedView {
  /** The result, in a sentence. */
  readonly message: string;
  readonly notes: readonly string[];
  readonly fileId: string;
}

export interface PublicationApi {
  previewPublication(): Answer<PublicationView>;
  /** What the public page is configured with once, a secret; '' before the first publication. */
  viewPageCode(): Answer<{ readonly code: string }>;
  /** Terbitkan DIP. */
  publishDip(): Answer<PublishedView>;
}
