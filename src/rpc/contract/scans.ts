import type { Answer } from './answer';

export interface ScanSumsView {
  readonly seen: number;
  readonly waiting: number;
  readonly filed: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

export interface RowView {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

export interface ScanFileView {
  readonly id: string;
  readonly unit: string;
  readonly originalName: string;
  readonly archiveName: string;
  readonly place: string;
  /** Why it is where it is and what to do, in a sentence; '' when there is nothing to say. */
  readonly reason: string;
  readonly sender: string;
  readonly rows: readonly string[];
  readonly link: string;
}

export interface ScansView {
  readonly unit: string | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly lacking: readonly RowView[];
  readonly waiting: readonly (ScanFileView & {
    /** Up to three rows, each with the reason for it. */
    readonly suggestions: readonly (RowView & { readonly because: string })[];
  })[];
  readonly quarantined: readonly ScanFileView[];
  readonly duplicates: readonly (ScanFileView & { readonly first: ScanFileView | null })[];
  readonly filed: readonly ScanFileView[];
  readonly notOwned: readonly ScanFileView[];
  readonly sums: ScanSumsView;
  /** ISO 8601, or '' when the clock never worked. */
  readonly lastBeat: string;
  readonly silent: boolean;
  readonly triggerOwner: string;
}

export interface MovesView {
  readonly moved: number;
  readonly left: number;
}

export type ScanVerdictView = 'coba lagi' | 'bukan untuk kami' | 'sama' | 'bukan sama';

export interface ScansApi {
  checkScans(): Answer<MovesView & { readonly sums: ScanSumsView }>;
  /** One unit's scans, or the whole office's for null. */
  viewScans(unit: string | null): Answer<ScansView>;
  pairScan(scanId: string, rowIds: readonly string[]): Answer<MovesView>;
  judgeScan(scanId: string, verdict: ScanVerdictView): Answer<MovesView>;
  /** `base64` is the content of the file. */
  uploadScan(
    rowId: string,
    file: { readonly name: string; readonly mimeType: string; readonly base64: string },
  ): Answer<MovesView>;
  /** Mails the PPID, once a day at most, when the clock has been silent for half a working day. */
  warnOfSilence(): Answer<{ readonly warned: boolean }>;
  takeOverTriggers(): Answer<{ readonly owner: string }>;
  archiveScans(): Answer<MovesView>;
}

export const scansCalls = [
  'checkScans',
  'viewScans',
  'pairScan',
  'judgeScan',
  'uploadScan',
  'warnOfSilence',
  'takeOverTriggers',
  'archiveScans',
] as const satisfies readonly (keyof ScansApi)[];
