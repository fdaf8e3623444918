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
  /** Why it is in this state and what to do, in a sentence, or ''. */
  readonly reason: string;
  readonly sender: string;
  readonly rows: readonly string[];
  readonly link: string;
  /** A person has decided about it: no further decision is needed. */
  readonly settled: boolean;
  /** Whether the caller may decide something about it. */
  readonly mine: boolean;
}

export interface ScansView {
  readonly unit: string | null;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly missing: readonly LackingRowView[];
  /** Rows that were returned and have a scan, a link or a reason. */
  readonly returned: readonly LackingRowView[];
  readonly waiting: readonly (ScanFileView & {
    /** Up to three rows, each with the reason for it. */
    readonly suggestions: readonly (RowView & { readonly reasons: string })[];
    /** Whether the caller may choose a suggestion; others may be refused by four eyes. */
    readonly mayChoose: boolean;
    /** Who may, in a sentence; '' where the caller may. */
    readonly whose: string;
  })[];
  /** Files that wait for the time-driven trigger, each with what it waits for, in words. */
  readonly arriving: readonly (ScanFileView & { readonly waitsFor: string })[];
  readonly quarantined: readonly ScanFileView[];
  readonly duplicates: readonly (ScanFileView & { readonly first: ScanFileView | null })[];
  readonly filed: readonly ScanFileView[];
  readonly notOwned: readonly ScanFileView[];
  readonly sums: ScanSumsView;
  /** ISO 8601, or '' if the time-driven trigger has never run. */
  readonly lastHeartbeat: string;
  readonly triggerStale: boolean;
  readonly triggerOwner: string;
  /** The address of the office's page for the phone, which the codes of its papers contain; '' while there is none. */
  readonly phoneAddress: string;
}

/** A row without a scan, a link or a reason. */
export interface LackingRowView extends RowView {
  readonly unit: string;
  /** Whether the person may give it a scan. */
  readonly isMine: boolean;
}

export interface MovesView {
  readonly moved: number;
  readonly left: number;
  /** A note shown instead of, or in addition to, the confirmation. */
  readonly note?: string;
  /** The row had this content before, as after a lost response; `note` says so. */
  readonly kept?: true;
  /** The file is a copy of another row's and not the row's scan; `note` says so. */
  readonly copy?: true;
  /** The work is done; this says when the workbook will record it. */
  readonly notedLater?: string;
}

/** The maximum size of a file that is sent in one call, in bytes. */
export const UPLOAD_IN_ONE_CALL = 4 * 1024 * 1024;
/** The bytes at the beginning and at the end of a file from which its kind is detected. */
export const UPLOAD_ENDS = { head: 2_048, tail: 16_384 } as const;
/** "Create chunks in multiples of 256 KB … except for the final chunk" (Drive API, "Manage uploads"). */
export const UPLOAD_GRAIN = 256 * 1024;

export interface UploadView {
  readonly id: string;
  /** Bytes that Drive has received; null for an unknown upload, which must be restarted. */
  readonly received: number | null;
  /** The number of bytes of a part; the last one may have up to 256 KB more. */
  readonly partBytes: number;
  /** The result of filing; null until the whole file has arrived. */
  readonly moves: MovesView | null;
}

export type ScanVerdictView = 'coba lagi' | 'bukan untuk kami' | 'sama' | 'bukan sama';

export interface ScansApi {
  checkScans(): Answer<MovesView & { readonly sums: ScanSumsView }>;
  /** The scans of a unit; null: of the whole office. */
  viewScans(unit: string | null): Answer<ScansView>;
  pairScan(scanId: string, rowIds: readonly string[]): Answer<MovesView>;
  /**
   * The content of a file, whose pages the page shows to whoever decides about it; a signed copy's codes are read there, too. `base64` is ''
   * if the file is larger than 4 MB or cannot be read now.
   */
  readScan(scanId: string): Answer<{ readonly mimeType: string; readonly base64: string }>;
  resolveScan(scanId: string, verdict: ScanVerdictView): Answer<MovesView>;
  /** `base64` is the content of the file, 4 MB at most; a larger file is sent in parts. */
  uploadScan(
    rowId: string,
    file: { readonly name: string; readonly mimeType: string; readonly base64: string },
  ): Answer<MovesView>;
  /** Begins the upload of a large file in parts; `head` and `tail` are the ends of its content (UPLOAD_ENDS) in base64. */
  beginUpload(
    rowId: string,
    file: {
      readonly name: string;
      readonly mimeType: string;
      readonly size: number;
      readonly head: string;
      readonly tail: string;
      /** SHA-256 of the content in hexadecimal digits; with it a file that the row has already is not sent again. */
      readonly sha256?: string | undefined;
    },
  ): Answer<UploadView>;
  /** The next part, or null to get the progress of the upload, as after a lost response. */
  sendUpload(
    rowId: string,
    uploadId: string,
    part: { readonly from: number; readonly base64: string } | null,
  ): Answer<UploadView>;
  /** Mails the PPID, once a day at most, if the time-driven trigger has not run for half a working day. */
  notifyTriggerDown(): Answer<{ readonly warned: boolean }>;
  takeOverTriggers(): Answer<{ readonly owner: string }>;
  archiveScans(): Answer<MovesView>;
}
