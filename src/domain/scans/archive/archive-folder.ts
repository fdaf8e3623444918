import { isActive } from '../../registers/active-entries';
import type { InventoryRow } from '../../workbook/inventaris';
import type { DikRow, DipRow } from '../../workbook/registers';
import { unitOfRow, type SubBagian } from '../../organisation/sub-bagian';
import { archiveFolderOf, EXEMPTED } from '../scan-move';

export type StoredRow = Pick<InventoryRow, 'id' | 'subBagian' | 'year' | 'category' | 'register' | 'entry'>;

export interface StoredRegisters {
  readonly dip: readonly Pick<DipRow, 'id' | 'status' | 'movedTo' | 'category'>[];
  readonly dik: readonly Pick<DikRow, 'id' | 'status' | 'movedTo'>[];
}

/**
 * The archive folder of a scan, by the register in which its documents are now, even if their entries have moved. A
 * scan with at least one exempted document goes to the exempted folder.
 * @param rows those that the scan serves, at least one
 */
export function archiveFolder(
  { dip, dik }: StoredRegisters,
  units: readonly SubBagian[],
): (rows: readonly StoredRow[]) => string | undefined {
  const inDip = new Map(dip.map((entry) => [entry.id, entry]));
  const inDik = new Map(dik.map((entry) => [entry.id, entry]));
  const categoryOf = (row: StoredRow): string => {
    const seen = new Set<string>();
    let id = row.entry;
    for (let next = id; next !== '' && !seen.has(next);) {
      seen.add((id = next));
      const entry = inDip.get(id) ?? inDik.get(id);
      next = entry && !isActive(entry) ? entry.movedTo : '';
    }
    const entry = inDip.get(id);
    if (inDik.has(id) || (!entry && row.register === 'DIK')) return EXEMPTED;
    return entry?.category || row.category;
  };
  return (rows) => {
    const placed = rows.map((row) => ({ ...row, category: categoryOf(row) }));
    const [row = placed[0]] = placed.filter(({ category }) => category === EXEMPTED);
    return row && archiveFolderOf({ ...row, subBagian: unitOfRow(row, units) });
  };
}
