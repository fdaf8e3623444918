import type { At } from '../page/at';
import type { Facts } from './facts';

export const pages = [
  { id: 'beranda', label: 'Tugas' },
  { id: 'pindaian', label: 'Pindai' },
  { id: 'koordinasi', label: 'Periksa' },
] as const;
export type PageId = (typeof pages)[number]['id'];

/** The code that was scanned; '' for what it does not name. */
export type Code = Pick<Facts, 'row' | 'box' | 'unit'>;
export const codeOf = (code: Partial<Code>): Code => ({ row: '', box: '', unit: '', ...code });

export interface Place {
  readonly page: PageId;
  readonly at: At;
  readonly code: Code;
  /** The row that is open; '' for none. */
  readonly row: string;
}

export const place = (page: PageId, more: Partial<Place> = {}): Place => ({
  page,
  at: {},
  code: codeOf({}),
  row: '',
  ...more,
});
