import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Codecs } from '../../domain/scans/content/codecs';
import { inspectFile } from '../../domain/scans/content/inspect-file';
import { partialFile, TAIL_BYTES } from '../../domain/scans/content/partial-file';
import { promisedKind } from '../../domain/scans/quarantine';
import type { Content } from '../../domain/workbook/vocabulary/content';
import type { DroppedFile } from '../../domain/scans/drop';
import { UPLOAD_PART, type ResumableUploads, type UploadPart } from '../../ports/resumable-uploads';
import { admitRow, admitUpload } from './admit-upload';
import type { MovesReply } from './carry-out';
import type { Decode } from './read-base64';
import { enterUpload } from './enter-upload';
import type { UploadDeps } from './scan-deps';

type Needs = UploadDeps & {
  readonly uploads: ResumableUploads;
  readonly decodeBase64: Decode;
  readonly codecs: Codecs;
};

export interface UploadState {
  readonly id: string;
  /** Bytes that Drive has received; null for an unknown upload, which must be restarted. */
  readonly received: number | null;
  /** The length of a part in bytes. */
  readonly partBytes: number;
  /** The result of filing; null until the whole file has arrived. */
  readonly moves: MovesReply | null;
}

/** What a page states about a file before it sends it; the ends of its content are base64. */
export interface Announcement {
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly head: string;
  readonly tail: string;
  /** SHA-256 in hexadecimal digits; '' if the page did not compute it. */
  readonly sha256: string;
}

/**
 * Begins the upload of a large file. Refuses a caller without permission and a file that cannot be a scan before the bytes are
 * sent. What the page states about the content only saves the transfer; the file itself is checked at the end.
 */
export const beginUpload =
  (deps: Needs) =>
  (rowId: string, announced: Announcement): Result<UploadState> => {
    const { name, mimeType, size, sha256 } = announced;
    const content = statedContent(deps, announced);
    const admitted = admitUpload(deps, rowId, { name, mimeType, size, content, sha256 });
    if (!admitted.ok) return admitted;
    const { unit, folderId, kept } = admitted.value;
    if (kept) return ok(stateOf('', size, kept));
    const id = deps.uploads.begin({ unit, folderId, rowId, name, mimeType, size });
    return ok(stateOf(id, 0));
  };

/** Receives a part, or for null only returns the progress; after the last part the file is filed for its row. */
export const sendUpload =
  (deps: Needs) =>
  (rowId: string, id: string, part: UploadPart | null): Result<UploadState> => {
    const admitted = admitRow(deps, rowId);
    if (!admitted.ok) return admitted;
    if (deps.uploads.find(id)?.rowId !== rowId) return ok(stateOf(id, null));
    const progress = deps.uploads.send(id, part);
    if (progress.kind === 'gone') return ok(stateOf(id, null));
    if (progress.kind === 'partial') return ok(stateOf(id, progress.received));
    const { file } = progress;
    const entered = enterUpload(deps, rowId, lookedInto(deps, file));
    return mapResult(entered, (moves) => stateOf(id, file.size, moves));
  };

/** The content by the ends that the page states. A file that needs a further read is sent as what its name says. */
function statedContent(deps: Needs, { name, size, head, tail }: Announcement): Content {
  const last = deps.decodeBase64(tail);
  if (last.length < Math.min(size, TAIL_BYTES)) return 'rusak';
  const parts = [
    { from: 0, bytes: deps.decodeBase64(head) },
    { from: size - last.length, bytes: last },
  ];
  const file = partialFile(size, parts);
  const { content, more } = inspectFile({ file, mayReadMore: true, codecs: deps.codecs });
  return more === null ? content : (promisedKind(name) ?? 'pdf');
}

const stateOf = (id: string, received: number | null, moves: MovesReply | null = null): UploadState => ({
  id,
  received,
  partBytes: UPLOAD_PART,
  moves,
});

/** The content is read from Drive; a file whose bytes cannot be read is not filed. */
const lookedInto = ({ scans }: Needs, file: DroppedFile): DroppedFile => ({
  ...file,
  content: scans.inspect([file]).get(file.fileId) ?? '',
});
