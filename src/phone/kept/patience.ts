/** Milliseconds after which a call of an upload without a response counts as lost. */
export const PATIENCE = 180_000;
