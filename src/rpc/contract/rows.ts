import type { Answer } from './answer';

/** A row of the running Kegiatan that was deleted by hand, as the Log knew it last. */
export interface MissingRowView {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly year: number | null;
  readonly decision: string;
  /** The person who asks may bring it back or let it go. */
  readonly mine: boolean;
  /** Who may, e.g. 'Sub Bagian KUL atau PPID'. */
  readonly keepers: string;
}

export interface RowReviewView {
  /** Typed rows that got their ID. */
  readonly adopted: number;
  /** Rows with something in Masalah. */
  readonly flagged: number;
  readonly missing: number;
}

export interface RowsApi {
  /** Looks over every row: IDs, Masalah, a copy for the Log, the dashboard. */
  auditRows(): Answer<RowReviewView>;
  viewMissingRows(): Answer<{ readonly rows: readonly MissingRowView[] }>;
  restoreRows(ids: readonly string[]): Answer<{ readonly ids: readonly string[] }>;
  /** They need not come back. */
  dismissRows(ids: readonly string[], reason: string): Answer<{ readonly ids: readonly string[] }>;
}
