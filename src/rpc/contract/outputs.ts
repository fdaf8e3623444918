import type { Answer } from './answer';

export interface OutputView {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  readonly audience: 'publik' | 'internal';
  /** Whether the caller may create it. */
  readonly may: boolean;
  /** Who may create it, in words. */
  readonly whose: string;
}

export interface OutputsApi {
  viewOutputs(): Answer<readonly OutputView[]>;
  /** Creates the file in the office's folder Laporan; returns its name and its URL in Drive. */
  makeOutput(id: string): Answer<{ readonly name: string; readonly link: string }>;
}
