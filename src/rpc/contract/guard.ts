import type { Answer } from './answer';

/** A part of a text; `hit` if it is a guarded word or number. */
export interface GuardPieceView {
  readonly text: string;
  readonly hit: boolean;
}

/** "Aman diumumkan?" of one document. */
export interface GuardQuestionView {
  /** ID of the row, or number of the entry. */
  readonly id: string;
  readonly title: string;
  /** The guarded words and patterns in it, as in Pengaturan: 'gaji', 'NIK'. */
  readonly words: readonly string[];
  readonly found: readonly { readonly where: string; readonly pieces: readonly GuardPieceView[] }[];
}

/** The questions to answer before the documents are announced. */
export interface GuardView {
  readonly count: number;
  /** The first few of them. */
  readonly questions: readonly GuardQuestionView[];
  /** Whether the caller may answer now. */
  readonly may: boolean;
  /** Who may answer and when, in words. */
  readonly whose: string;
}

export interface GuardAnsweredView {
  readonly answered: readonly string[];
  /** Why the others could not be answered, a sentence each. */
  readonly refused: readonly string[];
}

export interface GuardApi {
  /** Marks rows as safe to announce. */
  clearGuardedRows(ids: readonly string[], reason: string): Answer<GuardAnsweredView>;
  /** Marks rows as not to be announced: proposes them as dikecualikan. */
  exemptGuardedRows(ids: readonly string[], reason: string): Answer<GuardAnsweredView>;
  /** Marks entries of the DIP as safe to announce. */
  clearGuardedEntries(numbers: readonly string[], reason: string): Answer<GuardAnsweredView>;
}
