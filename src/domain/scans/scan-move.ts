import type { CounterName } from '../office/settings/counter';
import type { FileDoor } from '../refusal/quarantine-reason';
import type { ScanState } from '../workbook/vocabulary/scan-state';

/** A move that the ledger has announced. Safe to repeat, since it names the target. */
export interface ScanMove {
  readonly scanId: string;
  readonly fileId: string;
  /** Its name at the target. */
  readonly name: string;
  /** Folder paths under the office's folder, e.g. `Masuk/KUL` and `Pindaian/KUL`. */
  readonly from: string;
  readonly to: string;
  /** Id of the folder inside `from` that contains the file, where a listing showed one. */
  readonly within?: string;
  /** The hash in the ledger. A file with another hash has been altered. */
  readonly sha256: string;
  /** Custody: the archive gets a copy that the office owns; the original goes to `Asli` under its own name. */
  readonly copy: {
    readonly originalName: string;
    /** An earlier run may have made the copy already. */ readonly again: boolean;
  } | null;
}

export const DUPLICATES = 'Duplikat';
export const QUARANTINE = 'Karantina';
export const ORIGINALS = 'Asli';
/** The folder that contains the inboxes. */
export const INBOXES = 'Masuk';
/** Stands for the unit of a file that came back signed; no Sub Bagian can have this code. */
export const SIGNED = '(bertanda tangan)';
/** The folder of the papers, where their signed copies are kept, and the folder in it where they are dropped. */
export const PAPERS = 'Laporan';
export const SIGNED_INBOX = `${PAPERS}/Bertanda tangan`;
export const inboxOf = (unit: string): string => (unit === SIGNED ? SIGNED_INBOX : `${INBOXES}/${unit}`);
/** How a file in the ledger came. */
export const doorOf = (unit: string): FileDoor => (unit === SIGNED ? 'signed' : 'inbox');
export const isInbox = (place: string): boolean => place === SIGNED_INBOX || place.startsWith(`${INBOXES}/`);

/** The ledgers with the prefix of their IDs; an ID tells its ledger. */
const prefixes = { pindaian: 'P', salinan: 'S' } as const;
export type LedgerName = keyof typeof prefixes;
export const ledgerOf = (scanId: string): LedgerName =>
  scanId.startsWith(`${prefixes.salinan}-`) ? 'salinan' : 'pindaian';
export const ledgerIn = (unit: string): { readonly prefix: string; readonly counter: CounterName } =>
  unit === SIGNED
    ? { prefix: prefixes.salinan, counter: 'Salinan' }
    : { prefix: prefixes.pindaian, counter: 'Pindaian' };
export const scanFolderOf = (unit: string): string => `Pindaian/${unit}`;

/** The folder of exempted documents within those of a Sub Bagian; never shared outside the office. */
export const EXEMPTED = 'dikecualikan';

/** `Arsip/<tahun>/<Sub Bagian>/<kategori>` (SOP step 5); of exempted documents `.../dikecualikan`. */
export const archiveFolderOf = (row: { year: number | null; subBagian: string; category: string }): string =>
  ['Arsip', row.year ?? 'tanpa-tahun', row.subBagian, row.category || 'tanpa-kategori'].join('/');

/** The state of a file after its move. */
export function stateAt(place: string): ScanState {
  if (isInbox(place)) return 'terlihat';
  if (place === DUPLICATES) return 'duplikat';
  return place === QUARANTINE ? 'karantina' : 'tersimpan';
}
