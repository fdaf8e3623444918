/**
 * Whether we opened a filed scan to whoever has the link. `membuka` and `menutup` are written before Drive is told, so
 * that a run that dies in between is made good by the next.
 */
export const sharings = ['membuka', 'terbuka', 'menutup'] as const;
