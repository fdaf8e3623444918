import type { Register } from '../../workbook/inventaris';

/** What can happen to an entry of a register; in the log each bears the register before it, e.g. `DIP_MASUK`. */
export const entryEvents = {
  MASUK: 'Masuk',
  DIMUTAKHIRKAN: 'Dimutakhirkan',
  PINDAH_KATEGORI: 'Pindah kategori',
  DITETAPKAN: 'Ditetapkan dengan keputusan',
  PINDAH: 'Pindah register',
  KEMBALI: 'Kembali masuk',
  DITARIK: 'Ditarik',
  DIPULIHKAN: 'Dipulihkan',
} as const;
export type EntryEvent = keyof typeof entryEvents;

export const eventName = (register: Register, event: EntryEvent): string => `${register}_${event}`;

/** The Kegiatan first, so that the history of an entry can tell it. @example eventDetail('K-0002', 'KUL-0001 Neraca')  //=> 'K-0002; KUL-0001 Neraca' */
export const eventDetail = (kegiatan: string, words: string): string =>
  kegiatan === '' ? words : `${kegiatan}; ${words}`;
