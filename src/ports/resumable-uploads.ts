import type { DroppedFile } from '../domain/scans/drop';

/** A file that a page sends in parts, and the row that it is for. */
export interface UploadTarget {
  readonly rowId: string;
  readonly unit: string;
  /** The inbox in which Drive makes the file once all of it is there. */
  readonly folderId: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes of the whole file. */
  readonly size: number;
}

export interface UploadPart {
  /** The byte of the file at which the part begins, counted from 0. */
  readonly from: number;
  readonly base64: string;
}

export type UploadProgress =
  | { readonly kind: 'partial'; /** Bytes that Drive has, from the first on. */ readonly received: number }
  | { readonly kind: 'whole'; readonly file: DroppedFile }
  /** Drive has given the upload up; nothing of it is kept. */
  | { readonly kind: 'gone' };

/**
 * Uploads that the person who acts has begun and not ended. The address of each stays on the server, a page holds a
 * meaningless id. Drive forgets an upload that nobody ends.
 */
export interface ResumableUploads {
  /** Begins an upload and returns its id. No file is made yet. */
  begin(target: UploadTarget): string;
  /** What this person began it for; undefined for another's, an unknown one, or one that was begun too long ago. */
  find(id: string): UploadTarget | undefined;
  /** Hands on a part, or with null only asks how far the upload has come. Of a part that Drive declines it asks too. */
  send(id: string, part: UploadPart | null): UploadProgress;
}

/** Bytes of a part: a multiple of 256 KB, as Drive wants it ("Manage uploads"); the last one may have up to 256 KB more. */
export const UPLOAD_PART = 4 * 1024 * 1024;
