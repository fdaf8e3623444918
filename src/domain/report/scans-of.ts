import { inTimeOf, type TimedKegiatan } from '../kegiatan/kegiatan-time';
import { rowsServed } from '../completeness/scanned-rows';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';

interface ScannedOffice<S> {
  readonly kegiatan: readonly TimedKegiatan[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'kegiatan'>[];
  readonly pindaian: readonly S[];
}

/**
 * The files of the ledger that a Kegiatan tells of: those that serve a row of it; of those that serve no row (waiting, a
 * duplicate, in Karantina) the ones that were first seen in its time. Each file is told of by some Kegiatan.
 */
export function scansOf<S extends Pick<ScanRow, 'row' | 'seenAt'>>(
  { kegiatan: all, inventaris, pindaian }: ScannedOffice<S>,
  kegiatan: TimedKegiatan,
): readonly S[] {
  const kegiatanOf = new Map(inventaris.map((row) => [row.id, row.kegiatan]));
  const isIn = inTimeOf(kegiatan, all);
  return pindaian.filter((scan) => {
    const served = rowsServed(scan).flatMap((id) => kegiatanOf.get(id) ?? []);
    return served.length > 0 ? served.includes(kegiatan.id) : isIn(scan.seenAt);
  });
}
