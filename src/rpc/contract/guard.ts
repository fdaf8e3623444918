import type { Answer } from './answer';

/** A piece of a text; `hit` where it is a guarded word or number. */
export interface GuardPieceView {
  readonly text: string;
  readonly hit: boolean;
}

/** "Aman diumumkan?" of one document. */
export interface GuardQuestionView {
  /** ID of the row, or number of the entry. */
  readonly id: string;
  readonly title: string;
  /** What is guarded in it, as Pengaturan names it: 'gaji', 'NIK'. */
  readonly words: readonly string[];
  readonly found: readonly { readonly where: string; readonly pieces: readonly GuardPieceView[] }[];
}

/** What has to be answered before the documents are announced. */
export interface GuardView {
  readonly count: number;
  /** The first of them. */
  readonly questions: readonly GuardQuestionView[];
  /** Whether the person may answer now. */
  readonly may: boolean;
  /** Whose it is and when, in words. */
  readonly whose: string;
}

export interface GuardAnsweredView {
  readonly answered: readonly string[];
  /** Why others could not be answered, each in a sentence. */
  readonly refused: readonly string[];
}

export interface GuardApi {
  /** Rows are safe to be announced. */
  clearGuardedRows(ids: readonly string[], reason: string): Answer<GuardAnsweredView>;
  /** Rows are not to be announced: proposed as dikecualikan. */
  exemptGuardedRows(ids: readonly string[], reason: string): Answer<GuardAnsweredView>;
  /** Entries of the DIP are safe to be announced. */
  clearGuardedEntries(numbers: readonly string[], reason: string): Answer<GuardAnsweredView>;
}
