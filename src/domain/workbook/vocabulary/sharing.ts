/**
 * Whether a filed scan is shared with anyone who has the link. `membuka` and `menutup` are written before the Drive
 * call, so that the next run completes a run that failed in between.
 */
export const sharings = ['membuka', 'terbuka', 'menutup'] as const;
