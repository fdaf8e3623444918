import type { DipRow } from '../workbook/registers';
import type { VouchedEntry } from './vouched-entries';

/**
 * The one rule of what may leave the office: active entries of the DIP. What is dikecualikan, decided or only proposed,
 * is never in the DIP (UU 14/2008 ps. 17). A withdrawn entry is not public. If the Log was read, neither is a line
 * typed into the sheet, until the PPID has reinstated it.
 */
export const isPublic = (entry: Pick<DipRow, 'status' | 'category'> & VouchedEntry): boolean =>
  isListed(entry) && entry.isUnlogged !== true;

/** Would be public if the Log recorded its origin. */
export const isUnlogged = (entry: Pick<DipRow, 'status' | 'category'> & VouchedEntry): boolean =>
  isListed(entry) && entry.isUnlogged === true;

const isListed = ({ status, category }: Pick<DipRow, 'status' | 'category'>): boolean =>
  status === 'berlaku' && category !== 'dikecualikan';
