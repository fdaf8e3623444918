import { ok, type Result } from '../../domain/refusal/result';
import type { Codecs } from '../../domain/scans/content/codecs';
import { inspectWhole } from '../../domain/scans/content/inspect-whole';
import type { EncodedFile } from '../../ports/scan-store';
import { admitUpload } from './admit-upload';
import type { MovesReply } from './carry-out';
import { enterUpload } from './enter-upload';
import { bytesIn, readBase64, type Decode } from './read-base64';
import type { UploadDeps } from './scan-deps';

/**
 * Uploads a small file from a page for a row: through the inbox and the ledger like any other, but without matching.
 * The file is in Drive before the lock is taken. A content that the row has already is not stored again.
 */
export const uploadScan =
  (deps: UploadDeps & { readonly decodeBase64: Decode; readonly codecs: Codecs }) =>
  (rowId: string, given: EncodedFile): Result<MovesReply> => {
    const { name, mimeType, base64 } = given;
    const size = bytesIn(base64);
    const content = inspectWhole(size, readBase64(base64, deps.decodeBase64), deps.codecs);
    const sha256 = deps.scans.digest(base64);
    const admitted = admitUpload(deps, rowId, { name, mimeType, size, content, sha256 });
    if (!admitted.ok) return admitted;
    const { unit, folderId, kept } = admitted.value;
    if (kept) return ok(kept);
    const file = deps.scans.upload(given, folderId, unit);
    return enterUpload(deps, rowId, { ...file, content });
  };
