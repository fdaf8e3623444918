import type { DipRow } from '../workbook/registers';

/**
 * The one rule of what may leave the office: entries of the DIP that stand. What is dikecualikan, decided or only
 * proposed, is never in the DIP (UU 14/2008 ps. 17), and what was withdrawn no longer is.
 */
export const isPublic = (entry: Pick<DipRow, 'status' | 'category'>): boolean =>
  entry.status === 'berlaku' && entry.category !== 'dikecualikan';
