import type { LogRow } from './procedure';

/** An entry for the Log; position in the chain, time and actor are added when it is written. */
export interface LogDraft {
  readonly event: string;
  readonly object: string;
  readonly detail: string;
  /** The person who acted, if it is not the person whose command writes the entry. */
  readonly actor?: string;
  /** Cells of the inventory row, or of the entry, in the format of `rowCells`, from which a deleted row is restored. */
  readonly cells?: string;
}

export type LogEntry = LogRow;

/** The end of the chain: how many entries there are and the hash of the last. */
export interface ChainHead {
  readonly count: number;
  readonly hash: string;
}

export const emptyChain: ChainHead = { count: 0, hash: '' };
