import { UPLOAD_PART } from '../../../ports/resumable-uploads';
import type { DriveFile } from '../drive-service';
import { uploadProgress, beginUpload, sendPart, type Progress, type UploadStart } from './resumable-upload';

/**
 * The advanced service sends content in one request, for which Drive allows up to 5 MB (Drive API, "Manage uploads").
 * Content longer than one part goes by a resumable upload.
 */
export const isLarge = (size: number): boolean => size > UPLOAD_PART;

/** Bytes as Apps Script represents them, signed. */
export interface Content {
  readonly size: number;
  readonly part: (from: number, to: number) => number[];
}

/** Attempts for one part. Drive knows which bytes it has, so no byte is stored twice. */
const TRIES = 4;

/** Creates a file, or replaces its content, part by part; no more than one part is copied at a time. */
export function writeLarge(
  service: Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>,
  token: string,
  start: UploadStart,
  { size, part }: Content,
): DriveFile {
  const address = beginUpload(service, token, start);
  let state: Progress = { kind: 'partial', received: 0 };
  for (let tries = TRIES; tries > 0;) {
    const from: number = state.received;
    const to = Math.min(from + UPLOAD_PART, size);
    const next = attempt(
      () => sendPart(service, address, size, from, blobOf(part(from, to)), to - from),
      () => uploadProgress(service, address, size),
    );
    if (next.kind === 'whole') return next.file;
    if (next.kind === 'gone') break;
    tries = next.received > from ? TRIES : tries - 1;
    state = next;
  }
  throw new Error('Service error: Drive (upload not finished)');
}

/** A failed request may have arrived nevertheless: read the progress from Drive. */
function attempt(send: () => Progress, ask: () => Progress): Progress {
  try {
    return send();
  } catch {
    return ask();
  }
}

const blobOf = (bytes: number[]): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(bytes, 'application/octet-stream');
