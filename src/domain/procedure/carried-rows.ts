import { isActive } from '../registers/active-entries';
import type { InventoryRow } from '../workbook/inventaris';

export interface RegisteredDocument {
  readonly id: string;
  readonly status: string;
}

export interface CarryingOffice<R> {
  readonly inventaris: readonly R[];
  readonly dip: readonly RegisteredDocument[];
  readonly dik: readonly RegisteredDocument[];
}

export interface CarriedRows<R> {
  /** Rows of documents in the DIP or the DIK, which their units answer about. */
  readonly registered: readonly R[];
  /** Rows in no register, which take the whole way. */
  readonly open: readonly R[];
}

type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'register' | 'entry'>;

/**
 * The rows that the next Kegiatan lists: those in no register, and those of every active entry. Workbooks of earlier
 * versions list a document anew in each Kegiatan; then its rows of the last one are taken.
 */
export function carriedRows<R extends Row>({ inventaris, dip, dik }: CarryingOffice<R>): CarriedRows<R> {
  const active = new Set([...dip, ...dik].filter(isActive).map(({ id }) => id));
  const rows = inventaris.filter(({ id }) => id !== '');
  const inRegister = rows.filter(({ register, entry }) => register !== '' && active.has(entry));
  const last = new Map<string, string>();
  for (const { entry, kegiatan } of inRegister)
    if (numberOf(kegiatan) >= numberOf(last.get(entry) ?? '')) last.set(entry, kegiatan);
  return {
    registered: inRegister.filter(({ entry, kegiatan }) => last.get(entry) === kegiatan),
    open: rows.filter(({ register }) => register === ''),
  };
}

/** @example numberOf('K-0012')  //=> 12 */
const numberOf = (kegiatan: string): number => Number(/\d+$/.exec(kegiatan)?.[0] ?? 0);
