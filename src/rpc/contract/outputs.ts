import type { Answer } from './answer';

export interface OutputView {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  readonly audience: 'publik' | 'internal';
  /** Whether the person at the page may make it. */
  readonly may: boolean;
  /** Who may make it, in words. */
  readonly whose: string;
}

export interface OutputsApi {
  viewOutputs(): Answer<readonly OutputView[]>;
  /** Makes the file in the office's folder Laporan; returns its name and address in Drive. */
  makeOutput(id: string): Answer<{ readonly name: string; readonly link: string }>;
}
