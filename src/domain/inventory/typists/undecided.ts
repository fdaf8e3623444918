/** The cells of an undecided row. */
export const NO_DECISION = { decision: '', decidedBy: '', decidedAt: null } as const;

/** A row that must be decided again; the reason of the former decision is removed. */
export const REOPENED = { ...NO_DECISION, reason: '' } as const;
