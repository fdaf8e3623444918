import type { InventoryRow } from '../workbook/inventaris';
import { isHeld, rowsServed } from './scanned-rows';
import type { WorkScan } from './work';

/** What shows a document to exist: a filed scan, a link to the born-digital original, or the reason why neither can be. */
export type Evidence = 'pindaian' | 'tautan' | 'tidak dapat dipindai';

const WEB = /^https?:\/\/[^\s/]+\.[^\s/]+/i;

/** @example isWorkingLink('http://ppid.pemalangkab.go.id/index.php?data=254')  //=> true */
export const isWorkingLink = (link: string): boolean => WEB.test(link.trim());

/** SOP step 2: evidence of a row, or null when it still waits for its scan. */
export function evidenceOf(
  row: Pick<InventoryRow, 'id' | 'link' | 'unscannable'>,
  filed: ReadonlySet<string>,
): Evidence | null {
  if (filed.has(row.id)) return 'pindaian';
  if (isWorkingLink(row.link)) return 'tautan';
  return row.unscannable.trim() === '' ? null : 'tidak dapat dipindai';
}

/** Ids of the inventory rows that have a filed scan; one that was taken away since shows nothing any more. */
export const filedRows = (
  scans: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[],
): ReadonlySet<string> =>
  new Set(scans.filter((scan) => scan.state === 'tersimpan' && isHeld(scan)).flatMap(rowsServed));
