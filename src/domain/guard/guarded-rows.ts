import { isHeld, rowsServed } from '../completeness/scanned-rows';
import type { InventoryRow } from '../workbook/inventaris';
import { pindaian, type ScanRow } from '../workbook/pindaian';
import { isEnding, isUnanswered, isUnchanged } from '../workbook/vocabulary/carried';
import { guardedColumns, inventoryColumns } from '../workbook/typed-columns';
import { clearedIn } from './guard-answers';
import type { GuardedDocument, GuardedText } from './guard-questions';

export type GuardedRow = Pick<InventoryRow, 'id' | 'guard' | (typeof guardedColumns)[number]>;
export type NamedScan = Pick<ScanRow, 'row' | 'state' | 'reason' | 'originalName' | 'archiveName'>;

/** The columns of a scan that are read for its names. */
export const namedScan = ['row', 'state', 'reason', 'originalName', 'archiveName'] as const;

type Decided = Pick<InventoryRow, 'decision' | 'category'> &
  Partial<Pick<InventoryRow, 'carried' | 'register'>>;

/** Rows that become public unless decided otherwise: accepted and undecided ones. */
export const mayBecomePublic = (row: Decided): boolean =>
  row.category !== 'dikecualikan' &&
  !isEnding(row) &&
  (row.decision === 'diterima' || (row.decision === '' && !staysExempted(row)));

/** A carried document of the DIK is proposed again unless somebody decides otherwise. */
const staysExempted = (row: Decided): boolean =>
  row.register === 'DIK' && (isUnanswered(row) || isUnchanged(row));

/** Rows as documents for the guard, each with the names of its scans. */
export function guardedRows(
  rows: readonly GuardedRow[],
  scans: readonly NamedScan[],
): readonly GuardedDocument[] {
  const namesOf = scanNames(scans);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    texts: [...rowTexts(row), ...(namesOf.get(row.id) ?? [])],
    cleared: clearedIn(row.guard),
  }));
}

export const rowTexts = (row: Partial<GuardedRow>): readonly GuardedText[] =>
  guardedColumns.map((key) => ({
    where: inventoryColumns[key]?.header ?? key,
    text: row[key] ?? '',
    holdsFor: inventoryColumns[key]?.typed?.guarded ?? 'words',
  }));

/** Names of the scans that the office holds, by row ID. */
export function scanNames(scans: readonly NamedScan[]): ReadonlyMap<string, readonly GuardedText[]> {
  const names = new Map<string, GuardedText[]>();
  for (const scan of scans.filter(isHeld))
    for (const id of rowsServed(scan)) {
      const known = names.get(id) ?? [];
      names.set(id, known);
      for (const key of ['originalName', 'archiveName'] as const)
        known.push({ where: pindaian.columns[key].header, text: scan[key], holdsFor: 'words' });
    }
  return names;
}
