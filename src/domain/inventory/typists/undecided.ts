/** The cells of a decision while there is none. */
export const NO_DECISION = { decision: '', decidedBy: '', decidedAt: null } as const;

/** A row that waits for its decision again: the reason of the former one is gone with it. */
export const REOPENED = { ...NO_DECISION, reason: '' } as const;
