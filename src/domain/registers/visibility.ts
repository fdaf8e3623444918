import type { DipRow } from '../workbook/registers';
import type { VouchedEntry } from './vouched-entries';

/**
 * The one rule of what may leave the office: entries of the DIP that stand. What is dikecualikan, decided or only
 * proposed, is never in the DIP (UU 14/2008 ps. 17), and what was withdrawn no longer is. Where the Log was read too, a
 * line that somebody typed into the sheet does not stand until the PPID has reinstated it.
 */
export const isPublic = (entry: Pick<DipRow, 'status' | 'category'> & VouchedEntry): boolean =>
  stands(entry) && entry.isUnlogged !== true;

/** What would be public if the Log knew how it came to stand. */
export const isUnlogged = (entry: Pick<DipRow, 'status' | 'category'> & VouchedEntry): boolean =>
  stands(entry) && entry.isUnlogged === true;

const stands = ({ status, category }: Pick<DipRow, 'status' | 'category'>): boolean =>
  status === 'berlaku' && category !== 'dikecualikan';
