import type { Instant } from '../calendar/instant';
import type { KegiatanRow } from '../workbook/procedure';

export type TimedKegiatan = Pick<KegiatanRow, 'id' | 'openedAt' | 'closedAt'>;

/**
 * Whether a moment belongs to a Kegiatan: from the closing of the one before it until its own closing. So every moment
 * belongs to exactly one Kegiatan; a moment between two belongs to the next. A missing moment (an emptied cell) belongs
 * to every Kegiatan: better reported twice than never.
 */
export function inTimeOf(
  kegiatan: TimedKegiatan,
  all: readonly TimedKegiatan[],
): (at: Instant | null) => boolean {
  const earlier = all.filter(
    ({ id, openedAt }) => id !== kegiatan.id && (openedAt ?? 0) < (kegiatan.openedAt ?? 0),
  );
  const from = Math.max(-Infinity, ...earlier.map(({ closedAt, openedAt }) => closedAt ?? openedAt ?? 0));
  const until = kegiatan.closedAt ?? Infinity;
  return (at) => at === null || (from < at && at <= until);
}
