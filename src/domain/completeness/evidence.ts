import type { InventoryRow } from '../workbook/inventaris';
import { isFiled, rowsServed } from './scanned-rows';
import type { WorkScan } from './work';

/**
 * Proof that a document exists: a filed scan, a link to the born-digital original, or the reason why there is neither.
 */
export type Evidence = 'pindaian' | 'tautan' | 'tidak dapat dipindai';

const WEB = /^https?:\/\/[^\s/]+\.[^\s/]+/i;

/** @example isWorkingLink('http://ppid.pemalangkab.go.id/index.php?data=254')  //=> true */
export const isWorkingLink = (link: string): boolean => WEB.test(link.trim());

/** SOP step 2: the evidence of a row, or null while it needs a scan. */
export function evidenceOf(
  row: Pick<InventoryRow, 'id' | 'link' | 'unscannable'>,
  filed: ReadonlySet<string>,
): Evidence | null {
  if (filed.has(row.id)) return 'pindaian';
  if (isWorkingLink(row.link)) return 'tautan';
  return row.unscannable.trim() === '' ? null : 'tidak dapat dipindai';
}

/** IDs of the inventory rows with a filed scan. A scan that was removed since does not count. */
export const filedRows = (
  scans: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[],
): ReadonlySet<string> =>
  new Set(scans.filter(isFiled).flatMap(rowsServed));
