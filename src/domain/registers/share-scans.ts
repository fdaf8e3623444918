import { fileLink } from '../office/drive-id';
import type { Changes, RowUpdate } from '../workbook/changes';
import { rowsServed } from '../completeness/scanned-rows';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { FOREIGN } from '../workbook/vocabulary/ledger-words';
import type { VisibilityFacts } from './cells-to-repair';
import { isPublic } from './visibility';

type SharedScan = Pick<ScanRow, 'id' | 'row' | 'state' | 'fileId' | 'shared'>;

export interface SharingOffice {
  readonly pindaian: readonly SharedScan[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'entry'>[];
  readonly dip: readonly VisibilityFacts[];
}

/** A file to open to anyone with the link, or to close again. */
export interface SharingOrder {
  readonly scanId: string;
  readonly fileId: string;
  readonly open: boolean;
  /** The DIP entries of this file. */
  readonly entries: readonly string[];
}

/**
 * A scan is opened only if the office wants it (Publik/Bagikan Pindaian), it is filed, and all rows that it serves are
 * in the public DIP. Everything else that this product opened is closed. What people opened themselves is not changed.
 * `held`: entries with an open guard question.
 */
export function planSharing(
  office: SharingOffice,
  wanted: boolean,
  held: ReadonlySet<string> = new Set(),
): readonly SharingOrder[] {
  const open = new Set(
    office.dip.filter((entry) => isPublic(entry) && !held.has(entry.id)).map(({ id }) => id),
  );
  const entryOf = new Map(office.inventaris.map(({ id, entry }) => [id, entry]));
  return office.pindaian.flatMap((scan): SharingOrder[] => {
    const entries = rowsServed(scan).map((row) => entryOf.get(row) ?? '');
    const may =
      wanted && scan.state === 'tersimpan' && entries.length > 0 && entries.every((entry) => open.has(entry));
    if (scan.fileId === '' || (may ? scan.shared === 'terbuka' : scan.shared === '')) return [];
    return [{ scanId: scan.id, fileId: scan.fileId, open: may, entries: entries.filter(Boolean) }];
  });
}

export const sharingEvents = { opened: 'PINDAIAN_DIBUKA', closed: 'PINDAIAN_DITUTUP' } as const;

/** Written before the call to Drive: every opening and closing to the public is in the Log. */
export const announceSharing = (orders: readonly SharingOrder[]): Pick<Changes, 'updates' | 'log'> => ({
  updates: orders.map(({ scanId, open }) => ({
    sheet: 'pindaian',
    id: scanId,
    set: { shared: open ? 'membuka' : 'menutup' },
  })),
  log: orders.map(({ scanId, fileId, open, entries }) => ({
    event: open ? sharingEvents.opened : sharingEvents.closed,
    object: scanId,
    detail: [`untuk umum: berkas ${fileId}`, ...entries].join(', '),
  })),
});

/** Rows whose file is not the office's: it is neither opened nor closed, and the row says why. */
export const noteForeign = (orders: readonly SharingOrder[]): readonly RowUpdate[] =>
  orders.map(({ scanId }) => ({ sheet: 'pindaian', id: scanId, set: { shared: '', reason: FOREIGN } }));

/** Written after Drive has done it. An entry without an address gets that of its scan, and loses it with the scan. */
export function recordSharing(
  done: readonly SharingOrder[],
  dip: SharingOffice['dip'],
): readonly RowUpdate[] {
  const linkOf = new Map(dip.map(({ id, link }) => [id, link]));
  return done.flatMap(({ scanId, fileId, open, entries }): RowUpdate[] => {
    const from = open ? '' : fileLink(fileId);
    const leading = entries.filter((entry) => linkOf.get(entry) === from);
    return [
      { sheet: 'pindaian', id: scanId, set: { shared: open ? 'terbuka' : '' } },
      ...leading.map((id): RowUpdate => ({ sheet: 'dip', id, set: { link: open ? fileLink(fileId) : '' } })),
    ];
  });
}
