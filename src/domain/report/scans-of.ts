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
 * The files that a Kegiatan reports on: those that serve one of its rows, and those without a row (waiting, duplicate,
 * in Karantina) first seen during it. Each file is reported by some Kegiatan.
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
