import type { KegiatanRow } from '../workbook/procedure';

/** The running Kegiatan; an office runs one at a time. */
export const runningKegiatan = <K extends Pick<KegiatanRow, 'status'>>(
  kegiatan: readonly K[],
): K | undefined => kegiatan.find(({ status }) => status === 'berjalan');

type Timed = Pick<KegiatanRow, 'status' | 'closedAt'>;

/** The Kegiatan that was closed last, by closing time, since the rows may have been sorted. */
export const lastClosed = <K extends Timed>(kegiatan: readonly K[]): K | undefined =>
  kegiatan
    .filter(({ status }) => status === 'selesai')
    .reduce<K | undefined>(
      (last, row) => (last && (row.closedAt ?? 0) < (last.closedAt ?? 0) ? last : row),
      undefined,
    );

/** The Kegiatan whose rows are in the sheets: the running one, else the one that was closed last. */
export const currentKegiatan = <K extends Timed>(kegiatan: readonly K[]): K | undefined =>
  runningKegiatan(kegiatan) ?? lastClosed(kegiatan);
