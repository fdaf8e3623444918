import type { Instant } from '../calendar/instant';
import type { KegiatanRow } from '../workbook/procedure';

export type TimedKegiatan = Pick<KegiatanRow, 'id' | 'openedAt' | 'closedAt'>;

/**
 * Whether something happened in the time of a Kegiatan: after the one before it was closed, until it is closed itself. So
 * every moment belongs to one Kegiatan, also between two of them, where it is the next one's. What has no moment, because
 * somebody wiped the cell, belongs to each: it is told twice rather than never.
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
