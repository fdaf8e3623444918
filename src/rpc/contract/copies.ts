import type { Answer } from './answer';

export interface CopyView {
  /** Whether nothing can be done here before somebody decides what this workbook is. */
  readonly isCopy: boolean;
  /** False where it may as well be the office's own workbook. */
  readonly isCertain: boolean;
  readonly office: string;
  /** Where the office's workbook is opened; '' where it is not known. */
  readonly link: string;
  /** Whether the person may move the office here. */
  readonly mayMove: boolean;
  readonly ppids: readonly string[];
}

export type BeginningName = 'kosong' | 'daftar';

export interface CopiesApi {
  viewCopy(): Answer<CopyView>;
  /** Makes the copy an office of its own: without rows, or with the inventory and the registers. */
  startNewOffice(beginning: BeginningName): Answer<{ readonly beginning: BeginningName }>;
  /** The office goes on in this copy, and the original becomes the copy. */
  moveOfficeHere(): Answer<{ readonly from: string }>;
}
