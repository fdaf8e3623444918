import type { Register } from '../../workbook/inventaris';

/** Events of a register entry. In the log the register is prepended, e.g. `DIP_MASUK`. */
export const entryEvents = {
  MASUK: 'Masuk',
  DIMUTAKHIRKAN: 'Dimutakhirkan',
  PINDAH_KATEGORI: 'Pindah kategori',
  DITETAPKAN: 'Ditetapkan dengan keputusan',
  PINDAH: 'Pindah register',
  KEMBALI: 'Kembali masuk',
  DITARIK: 'Ditarik',
  DIPULIHKAN: 'Dipulihkan',
  DIUJI: 'Uji konsekuensi dicatat',
} as const;
export type EntryEvent = keyof typeof entryEvents;

export const eventName = (register: Register, event: EntryEvent): string => `${register}_${event}`;

/**
 * Starts with the Kegiatan, which the history of the entry reads.
 * @example eventDetail('K-0002', 'KUL-0001 Neraca') //=> 'K-0002; KUL-0001 Neraca'
 */
export const eventDetail = (kegiatan: string, words: string): string =>
  kegiatan === '' ? words : `${kegiatan}; ${words}`;
