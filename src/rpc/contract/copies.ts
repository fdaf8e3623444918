import type { Answer } from './answer';

export interface CopyView {
  /** Whether a person must first decide what this workbook is. */
  readonly isCopy: boolean;
  /** False if it may also be the office's own workbook. */
  readonly isCertain: boolean;
  readonly office: string;
  /** URL of the office's workbook; '' if it is not known. */
  readonly link: string;
  /** Whether the caller may move the office here. */
  readonly mayMove: boolean;
  readonly ppids: readonly string[];
}

export type BeginningName = 'kosong' | 'daftar';

export interface CopiesApi {
  viewCopy(): Answer<CopyView>;
  /** Makes the copy an office of its own: without rows, or with the inventory and the registers. */
  startNewOffice(beginning: BeginningName): Answer<{ readonly beginning: BeginningName }>;
  /** Moves the office to this copy; the original becomes the copy. */
  moveOfficeHere(): Answer<{ readonly from: string }>;
}
