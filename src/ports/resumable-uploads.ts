import type { DroppedFile } from '../domain/scans/drop';

/** A file that a page uploads in parts, and the row that it belongs to. */
export interface UploadTarget {
  readonly rowId: string;
  readonly unit: string;
  /** The inbox in which Drive creates the file once all of it has arrived. */
  readonly folderId: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes of the whole file. */
  readonly size: number;
}

export interface UploadPart {
  /** 0-based offset of the part in the file. */
  readonly from: number;
  readonly base64: string;
}

type UploadProgress =
  | { readonly kind: 'partial'; /** Bytes that Drive has, from the first on. */ readonly received: number }
  | { readonly kind: 'whole'; readonly file: DroppedFile }
  /** Drive has discarded the upload; nothing of it is stored. */
  | { readonly kind: 'gone' };

/**
 * Unfinished uploads of the person who acts. The upload address stays on the server; the page holds an opaque id. Drive
 * discards an upload that nobody finishes.
 */
export interface ResumableUploads {
  /** Begins an upload and returns its id. No file is created yet. */
  begin(target: UploadTarget): string;
  /** The target for which this person began it; undefined for another person's, an unknown, or an expired upload. */
  find(id: string): UploadTarget | undefined;
  /** Sends a part; null only reads how far the upload has come, as does a part that Drive declines. */
  send(id: string, part: UploadPart | null): UploadProgress;
}

/** Bytes of a part: a multiple of 256 KB, as Drive requires ("Manage uploads"); the last one may be up to 256 KB longer. */
export const UPLOAD_PART = 4 * 1024 * 1024;
