import type { Result } from '../../domain/refusal/result';
import { detectContent } from '../../domain/workbook/vocabulary/content';
import type { EncodedFile } from '../../ports/scan-store';
import { admitUpload } from './admit-upload';
import type { MovesReply } from './carry-out';
import { bytesIn, endsOf, type Decode } from './ends-of';
import { enterUpload } from './enter-upload';
import type { UploadDeps } from './scan-deps';

/**
 * Uploads a small file from the sidebar for a row: through the inbox and the ledger like any other, but without matching.
 * The file is in Drive before the lock is taken.
 */
export const uploadScan =
  (deps: UploadDeps & { readonly decodeBase64: Decode }) =>
  (rowId: string, given: EncodedFile): Result<MovesReply> => {
    const { name, mimeType, base64 } = given;
    const content = detectContent(endsOf(base64, deps.decodeBase64));
    const admitted = admitUpload(deps, rowId, { name, mimeType, size: bytesIn(base64), content });
    if (!admitted.ok) return admitted;
    const { unit, folderId } = admitted.value;
    const file = deps.scans.upload(given, folderId, unit);
    return enterUpload(deps, rowId, { ...file, content });
  };
