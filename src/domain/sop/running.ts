import type { KegiatanRow } from '../workbook/procedure';

/** The Kegiatan that runs; an office runs the procedure once at a time. */
export const runningKegiatan = <K extends Pick<KegiatanRow, 'status'>>(
  kegiatan: readonly K[],
): K | undefined => kegiatan.find(({ status }) => status === 'berjalan');
