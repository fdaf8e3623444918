import type { Answer } from './answer';

/**
 * What the page for the phone lists: rows of a unit that lack a scan or were returned (null: of the caller's units), a box of a unit (null: the
 * boxes of this name of all units), or one row.
 */
export type ToScanQueryView =
  | { readonly unit: string | null }
  | { readonly box: string; readonly unit: string | null }
  | { readonly row: string };

/** Rows by their IDs, ROWS_ASKED at most. */
export interface RowsQueryView {
  readonly rows: readonly string[];
}
export const ROWS_ASKED = 500;

export interface ToScanRowView {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly year: number | null;
  /** Where the printed copy is kept; '' if it is not recorded. */
  readonly place: string;
  /** 'pindaian', 'tautan' or 'tidak dapat dipindai'; '' while the row lacks all of them. */
  readonly evidence: string;
  /** The address of its scan in Drive; '' if there is none. */
  readonly link: string;
  /** A file for it has arrived and is not filed yet. */
  readonly arriving: boolean;
  /** Of which file the one that was given for it is a copy, and what to do, in sentences, while it lacks a scan; '' for none. */
  readonly copy: string;
  /** It was decided before step 3 was finished: a scan that is given now waits for the Tim Penghubung. */
  readonly late: boolean;
  /** Why no scan is waited for from the caller, in a sentence, e.g. who gave one and when; '' where it is. */
  readonly note: string;
  /** Why it was returned to its unit and not submitted again; null if it is not. */
  readonly returned: string | null;
  /** It was returned, and a scan was filed for it since. */
  readonly rescanned: boolean;
  readonly mayScan: boolean;
  /** How the person may amend it: what `amendRows` does not refuse now. */
  readonly amendments: readonly ('tidakDipindai' | 'diajukanLagi' | 'lokasiTercetak')[];
}

export interface ToScanView {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Codes of the units whose scans are the caller's. */
  readonly own: readonly string[];
  /** Whether a Kegiatan is running. */
  readonly open: boolean;
  readonly rows: readonly ToScanRowView[];
  /** Further rows, which a search finds. */
  readonly more: number;
}

/** Scripts that a page loads only when it uses them. */
export const lateScripts = ['Kamera', 'Pisah', 'Gambar', 'Daftar'] as const;
export type LateScriptView = (typeof lateScripts)[number];

export interface PhoneApi {
  /** The rows to scan, those that were returned first, then in the order of the sheet; `search`: words of ID, title, year or place. */
  viewToScan(query: ToScanQueryView | RowsQueryView, search: string): Answer<ToScanView>;
  /** The text of a script of the page; the same for everybody. */
  viewScript(name: LateScriptView): Answer<string>;
}
