import type { ScanRow } from '../workbook/pindaian';
import { isHeld, rowsServed } from '../completeness/scanned-rows';

/** The file that the office keeps already, of which another is a copy. */
export interface SameFile {
  readonly id: string;
  readonly name: string;
  /** Inventory IDs; none while it waits for its row. */
  readonly rows: readonly string[];
}

/** The first file that the office keeps of each content that Drive tells. */
export function keptByContent(ledger: readonly ScanRow[]): Map<string, ScanRow> {
  const kept = new Map<string, ScanRow>();
  for (const scan of ledger)
    if (isHeld(scan) && scan.sha256 !== '' && !kept.has(scan.sha256)) kept.set(scan.sha256, scan);
  return kept;
}

/** Of what a file is a copy, and whether those rows have this content already: the rule of every way a file takes. */
export function sameContent(
  others: readonly ScanRow[],
  sha256: string,
  rowIds: readonly string[],
): { readonly first: ScanRow; readonly isAgain: boolean } | undefined {
  const same = sha256 === '' ? [] : others.filter((scan) => isHeld(scan) && scan.sha256 === sha256);
  const served = new Set(same.flatMap(rowsServed));
  const isAgain = rowIds.every((id) => served.has(id));
  const first = isAgain ? same.find((scan) => rowsServed(scan).some((id) => rowIds.includes(id))) : same[0];
  return first && { first, isAgain };
}

export const sameFile = (first: ScanRow): SameFile => ({
  id: first.id,
  name: first.archiveName || first.originalName,
  rows: rowsServed(first),
});
