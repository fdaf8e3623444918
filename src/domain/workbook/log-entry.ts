import type { LogRow } from './procedure';

/** What a decision wants remembered; place in the chain, time and actor are added when it is written. */
export interface LogDraft {
  readonly event: string;
  readonly object: string;
  readonly detail: string;
  /** Whose doing it tells of, where that is not the person whose order writes it. */
  readonly actor?: string;
  /** Cells of the inventory row that it is about, as `rowCells` words them: what a deleted row is brought back from. */
  readonly cells?: string;
}

export type LogEntry = LogRow;

/** The end of the chain: how many entries there are and the hash of the last. */
export interface ChainHead {
  readonly count: number;
  readonly hash: string;
}

export const emptyChain: ChainHead = { count: 0, hash: '' };
