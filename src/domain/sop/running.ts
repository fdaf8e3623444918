import type { KegiatanRow } from '../workbook/procedure';

/** The running Kegiatan; an office runs one at a time. */
export const runningKegiatan = <K extends Pick<KegiatanRow, 'status'>>(
  kegiatan: readonly K[],
): K | undefined => kegiatan.find(({ status }) => status === 'berjalan');
