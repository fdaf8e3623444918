import type { Answer } from './answer';

export interface OutputView {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  readonly audience: 'publik' | 'penerima' | 'internal';
  /** Whether the caller may create it. */
  readonly may: boolean;
  /** Who may create it, in words. */
  readonly whose: string;
}

export type MonevStateView = 'ada' | 'tautan belum tersedia' | 'nihil dengan pernyataan' | 'belum ada';

export interface MonevItemView {
  readonly id: string;
  readonly subject: string;
  readonly basis: string;
  readonly weight: number;
  readonly state: MonevStateView;
  readonly statement: string;
  /** The number of all its evidence. */
  readonly count: number;
  /** The first few. */
  readonly evidence: readonly { readonly source: string; readonly title: string; readonly link: string }[];
}

export interface MonevScoreView {
  readonly name: string;
  readonly items: number;
  /** @example '87,5%' */
  readonly percent: string;
  /** @example '3 ada, 1 belum ada' */
  readonly words: string;
}

export interface MonevView {
  readonly total: MonevScoreView;
  readonly groups: readonly (MonevScoreView & { readonly lines: readonly MonevItemView[] })[];
}

export interface OutputsApi {
  viewOutputs(): Answer<readonly OutputView[]>;
  /** The monitoring items with their evidence and scores. */
  viewMonev(): Answer<MonevView>;
  /** Creates the file in the office's folder Laporan; returns its name and its URL in Drive. */
  makeOutput(id: string): Answer<{ readonly name: string; readonly link: string }>;
}
