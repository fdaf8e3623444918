import type { ScanRow } from '../../workbook/pindaian';
import { LATE } from '../../workbook/vocabulary/ledger-words';
import { isHeld, rowsServed } from '../../completeness/scanned-rows';

/** The file that the office already keeps, of which another is a copy. */
export interface SameFile {
  readonly id: string;
  readonly name: string;
  /** Inventory IDs; empty while the file waits for its row. */
  readonly rows: readonly string[];
  /** It is not filed for them yet: the Tim Penghubung looks at it first (late.ts). */
  readonly isLate: boolean;
}

/** The first kept file of each hash. */
export function keptByContent(ledger: readonly ScanRow[]): Map<string, ScanRow> {
  const kept = new Map<string, ScanRow>();
  for (const scan of ledger)
    if (isHeld(scan) && scan.sha256 !== '' && !kept.has(scan.sha256)) kept.set(scan.sha256, scan);
  return kept;
}

/** The original of a copy, and whether these rows already have this content. Every path of a file uses this rule. */
export function sameContent<S extends Pick<ScanRow, 'sha256' | 'row' | 'state' | 'reason'>>(
  others: readonly S[],
  sha256: string,
  rowIds: readonly string[],
): { readonly first: S; readonly isAgain: boolean } | undefined {
  const same = sha256 === '' ? [] : others.filter((scan) => isHeld(scan) && scan.sha256 === sha256);
  const served = new Set(same.flatMap(rowsServed));
  const isAgain = rowIds.every((id) => served.has(id));
  const first = isAgain ? same.find((scan) => rowsServed(scan).some((id) => rowIds.includes(id))) : same[0];
  return first && { first, isAgain };
}

export const sameFile = (
  first: Pick<ScanRow, 'id' | 'archiveName' | 'originalName' | 'row' | 'reason'>,
): SameFile => ({
  id: first.id,
  name: first.archiveName || first.originalName,
  rows: rowsServed(first),
  isLate: first.reason === LATE,
});
