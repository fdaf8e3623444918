import type { Answer } from './answer';
import type { GuardView } from './guard';

/** What stands published, and what publishing now would change. */
export interface PublicationView {
  readonly state: 'belum' | 'terbit' | 'terputus';
  /** ISO 8601 with offset; '' before the first time. */
  readonly publishedAt: string;
  readonly count: number;
  /** Drive id of the published file, which the public page is told once. */
  readonly fileId: string;
  /** Address of the public page; '' where Pengaturan does not say. */
  readonly address: string;
  readonly may: boolean;
  /** Whose it is, in words. */
  readonly whose: string;
  /** null for people who may not publish. */
  readonly preview: PublicationDifference | null;
  /** What is to be answered of the entries before they are published. */
  readonly guard: GuardView;
  /** Whether the person may take an entry out of the DIP instead. */
  readonly mayWithdraw: boolean;
}

export interface PublicationDifference {
  /** Whether there is nothing to write. */
  readonly isSame: boolean;
  readonly added: Listed;
  readonly changed: Listed;
  readonly withdrawn: Listed;
  readonly refreshed: number;
  /** What else has to be said, in sentences. */
  readonly notes: readonly string[];
}

/** The first lines, and how many there are in all. */
export interface Listed {
  readonly count: number;
  readonly lines: readonly string[];
}

export interface PublishedView {
  /** What came of it, in a sentence. */
  readonly message: string;
  readonly notes: readonly string[];
  readonly fileId: string;
}

export interface PublicationApi {
  previewPublication(): Answer<PublicationView>;
  /** Terbitkan DIP. */
  publishDip(): Answer<PublishedView>;
}
