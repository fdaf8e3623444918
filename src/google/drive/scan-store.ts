import type { EncodedFile, ScanStore } from '../../ports/scan-store';
import { carryOut } from './carry-out';
import type { MarkedFiles } from './custody';
import type { DriveFile, DriveService } from './drive-service';
import { filesNamed } from './files-named';
import { marksOfPaper } from './marks';
import { droppedFile, listInboxes, SCAN_FIELDS } from './list-inboxes';
import { isClosed } from './folders/known-folders';
import { listStored } from './list-stored';

export const createScanStore = (
  service: DriveService,
  custody: MarkedFiles,
  { inspect, read }: Pick<ScanStore, 'inspect' | 'read'>,
): ScanStore => ({
  list: (units, folders, since) => listInboxes(service, custody, units, folders, since),
  find: (fileId) => {
    const file = service.get(fileId, SCAN_FIELDS);
    if (file) custody.note([file]);
    return file && droppedFile(file, new Map());
  },
  inspect,
  read,
  carryOut: (moves, archive, timeIsOver) => carryOut({ service, custody }, moves, archive, timeIsOver),
  closed: (paths, folders) =>
    paths.filter((path) => isClosed(service.get(folders[path] ?? '', 'capabilities(canListChildren)'))),
  listStored: (paths, folders) => listStored(service, paths, folders),
  digest: sha256Of,
  upload: (file, folderId, unit) =>
    droppedFile(
      findEarlierUpload(service, file, folderId) ??
        service.createEncoded(file, folderId, marksOfPaper(custody.workbookId(), 'unggahan'), SCAN_FIELDS),
      new Map([[folderId, unit]]),
    ),
});

/** Drive does not search by checksum, but returns it for the files of that name. */
function findEarlierUpload(
  service: DriveService,
  file: EncodedFile,
  folderId: string,
): DriveFile | undefined {
  const files = filesNamed(service, folderId, file.name, SCAN_FIELDS);
  if (files.length === 0) return undefined;
  const digest = sha256Of(file.base64);
  return files.find(({ sha256Checksum }) => sha256Checksum === digest);
}

function sha256Of(base64: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Utilities.base64Decode(base64));
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
