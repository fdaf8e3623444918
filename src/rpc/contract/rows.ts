import type { Answer } from './answer';

/** A row of the running Kegiatan that was deleted by hand, with its last values in the Log. */
export interface MissingRowView {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly year: number | null;
  readonly decision: string;
  /** The caller may restore or dismiss it. */
  readonly mine: boolean;
  /** Who may, e.g. 'Sub Bagian KUL atau PPID'. */
  readonly keepers: string;
}

export interface RowReviewView {
  /** Typed rows that got their ID. */
  readonly adopted: number;
  /** Rows that were changed in the sheet after a return and wait for a decision again. */
  readonly resubmitted: number;
  /** Rows with text in Masalah. */
  readonly flagged: number;
  readonly missing: number;
}

export interface RowsApi {
  /** Audits every row: IDs, Masalah, a copy in the Log, the dashboard. */
  auditRows(): Answer<RowReviewView>;
  viewMissingRows(): Answer<{ readonly rows: readonly MissingRowView[] }>;
  restoreRows(ids: readonly string[]): Answer<{ readonly ids: readonly string[] }>;
  /** Records that they need not be restored. */
  dismissRows(ids: readonly string[], reason: string): Answer<{ readonly ids: readonly string[] }>;
}

/** The lists of the inventory that a page may request. */
export type RowFilterView =
  | 'semua'
  | 'bermasalah'
  | 'perlu dipastikan'
  | 'perlu dijawab'
  | 'belum dijawab'
  | 'tetap, belum diputuskan'
  | 'berubah'
  | 'berakhir'
  | 'belum ada bukti'
  | 'belum lengkap'
  | 'belum diputuskan'
  | 'diterima'
  | 'dikembalikan'
  | 'diusulkan dikecualikan'
  | 'ditunda'
  | 'belum ada lokasi';
