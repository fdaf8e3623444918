import { inTimeOf, type TimedKegiatan } from '../../kegiatan/kegiatan-time';
import type { ScanRow } from '../../workbook/pindaian';

/**
 * The files of a Kegiatan: those first seen during it, and those that waited from an earlier one and were filed during
 * it. Each file belongs to some Kegiatan.
 */
export function scansOf<S extends Pick<ScanRow, 'seenAt' | 'filedAt'>>(
  scans: readonly S[],
  kegiatan: TimedKegiatan,
  all: readonly TimedKegiatan[],
): readonly S[] {
  const isIn = inTimeOf(kegiatan, all);
  return scans.filter(({ seenAt, filedAt }) => isIn(seenAt) || (filedAt !== null && isIn(filedAt)));
}
