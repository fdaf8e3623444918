import type { At } from '../page/at';
import type { Facts } from './facts';

export const pages = [
  { id: 'beranda', label: 'Tugas' },
  { id: 'pindaian', label: 'Pindai' },
  { id: 'koordinasi', label: 'Periksa' },
] as const;
export type PageId = (typeof pages)[number]['id'];

export interface Place {
  readonly page: PageId;
  readonly at: At;
  /** The code that was scanned; '' for none. */
  readonly code: Pick<Facts, 'row' | 'box'>;
  /** The row that is open; '' for none. */
  readonly row: string;
}

export const place = (page: PageId, more: Partial<Place> = {}): Place => ({
  page,
  at: {},
  code: { row: '', box: '' },
  row: '',
  ...more,
});
