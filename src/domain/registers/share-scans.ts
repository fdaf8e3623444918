import type { Context } from '../office/context';
import { fileLink } from '../office/drive-id';
import { noteText } from '../office/settings/noted-text';
import type { Changes, RowUpdate } from '../workbook/changes';
import type { LogDraft } from '../workbook/log-entry';
import { rowsServed } from '../completeness/scanned-rows';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { FOREIGN } from '../workbook/vocabulary/ledger-words';
import type { VisibilityFacts } from './cells-to-repair';
import { openedFiles, sharingEvents, sharingWords, type LogOfSharing, type OpenedFile } from './opened-files';
import { isPublic } from './visibility';

type SharedScan = Pick<ScanRow, 'id' | 'row' | 'state' | 'fileId' | 'shared'>;

export interface SharingOffice {
  readonly pindaian: readonly SharedScan[];
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'entry'>[];
  readonly dip: readonly VisibilityFacts[];
  readonly log: readonly LogOfSharing[];
}

/** A file to open to anyone with the link, or to close again. */
export interface SharingOrder extends OpenedFile {
  readonly open: boolean;
  /** Only the Log knows this file: the line of its scan was deleted, or names another file. */
  readonly line?: 'deleted' | 'other file';
}

/**
 * A scan is opened only if the office wants it (Publik/Bagikan Pindaian), it is filed, and all rows that it serves are
 * in the public DIP. Everything else that this product opened is closed, also if its line was deleted or names another file: the Log
 * says what is open. What people opened themselves is not changed.
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
  const opened = openedFiles(office.log);
  const entriesOf = entriesOfScans(office);
  const mayBeOpen = (entries: readonly string[]): boolean =>
    wanted && entries.length > 0 && entries.every((entry) => open.has(entry));
  const openedFor = new Set([...opened.values()].map(({ scanId }) => scanId));
  const orders = office.pindaian.flatMap((scan): SharingOrder[] => {
    const entries = entriesOf(scan);
    const may = scan.state === 'tersimpan' && mayBeOpen(entries);
    const isLogged = opened.get(scan.fileId)?.scanId === scan.id;
    const shared = isLogged ? scan.shared || 'terbuka' : openedFor.has(scan.id) ? '' : scan.shared;
    if (scan.fileId === '' || (may ? shared === 'terbuka' : shared === '')) return [];
    return [{ scanId: scan.id, fileId: scan.fileId, open: may, entries: entries.filter(Boolean) }];
  });
  const lines = new Map(office.pindaian.map((scan) => [scan.id, scan]));
  const listed = new Set(office.pindaian.map(({ fileId }) => fileId));
  const unlisted = [...opened.values()].flatMap((file): SharingOrder[] => {
    const line = lines.get(file.scanId);
    if (listed.has(file.fileId) || mayBeOpen(line ? entriesOf(line) : file.entries)) return [];
    return [{ ...file, open: false, line: line ? 'other file' : 'deleted' }];
  });
  return [...orders, ...unlisted];
}

function entriesOfScans({
  inventaris,
}: Pick<SharingOffice, 'inventaris'>): (scan: SharedScan) => readonly string[] {
  const entryOf = new Map(inventaris.map(({ id, entry }) => [id, entry]));
  return (scan) => rowsServed(scan).map((row) => entryOf.get(row) ?? '');
}

/** Label of the setting, section Sistem, with the scans that could not be closed when it was last tried. */
export const STILL_OPEN = 'Pindaian Masih Terbuka';

/** @param known those that are noted already and were not tried now */
export function noteStillOpen(
  orders: readonly SharingOrder[],
  settings: Context['settings'],
  known = '',
): Readonly<Record<string, string>> {
  const names = orders.map(({ scanId, entries }) => `${scanId} (${entries.join(', ') || 'tanpa entri'})`);
  return noteText(
    settings,
    STILL_OPEN,
    [...new Set([...known.split('; ').filter(Boolean), ...names])].join('; '),
  );
}

/** What the Log says is open to anyone, and may not be. */
export const stillOpen = (office: SharingOffice, wanted: boolean): readonly SharingOrder[] => {
  const opened = openedFiles(office.log);
  return planSharing(office, wanted).filter(({ open, fileId }) => !open && opened.has(fileId));
};

/**
 * Written before the call to Drive: every opening and closing to the public is in the Log. That a file is closed which only the Log knows
 * is written afterwards (`closedLog`), since no cell would tell the next run that Drive has not done it.
 */
export function announceSharing(orders: readonly SharingOrder[]): Pick<Changes, 'updates' | 'log'> {
  const listed = orders.filter(({ line }) => line === undefined);
  return {
    updates: listed.map(({ scanId, open }) => ({
      sheet: 'pindaian',
      id: scanId,
      set: { shared: open ? 'membuka' : 'menutup' },
    })),
    log: listed.map(sharingLog),
  };
}

const sharingLog = (order: SharingOrder): LogDraft => ({
  event: order.open ? sharingEvents.opened : sharingEvents.closed,
  object: order.scanId,
  detail: sharingWords(order),
});

/** Of these closed files, the entries that were not written before. */
export const closedLog = (done: readonly SharingOrder[]): readonly LogDraft[] =>
  done.filter(({ line }) => line !== undefined).map(sharingLog);

/** Closed by hand in Drive, or no longer there: nothing is left to do where the product could not have done it. */
export const closedByHand = (
  orders: readonly SharingOrder[],
  dip: SharingOffice['dip'],
): Pick<Changes, 'updates' | 'log'> => ({
  updates: recordSharing(orders, dip),
  log: orders.map(sharingLog),
});

/** Rows whose file is not the office's: it is neither opened nor closed, and the row says why. */
export const noteForeign = (orders: readonly SharingOrder[]): readonly RowUpdate[] =>
  orders
    .filter(({ line }) => line === undefined)
    .map(({ scanId }) => ({ sheet: 'pindaian', id: scanId, set: { shared: '', reason: FOREIGN } }));

/** Written after Drive has done it. An entry without an address gets that of its scan, and loses it with the scan. */
export function recordSharing(
  done: readonly SharingOrder[],
  dip: SharingOffice['dip'],
): readonly RowUpdate[] {
  const linkOf = new Map(dip.map(({ id, link }) => [id, link]));
  return done.flatMap(({ scanId, fileId, open, entries, line }): RowUpdate[] => {
    const from = open ? '' : fileLink(fileId);
    const leading = entries.filter((entry) => linkOf.get(entry) === from);
    const scan: RowUpdate = { sheet: 'pindaian', id: scanId, set: { shared: open ? 'terbuka' : '' } };
    return [
      ...(line === 'deleted' ? [] : [scan]),
      ...leading.map((id): RowUpdate => ({ sheet: 'dip', id, set: { link: open ? fileLink(fileId) : '' } })),
    ];
  });
}
