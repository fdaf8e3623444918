import { instant } from '../../domain/calendar/instant';
import type { DroppedFile } from '../../domain/scans/drop';
import { inboxOf, type ScanMove } from '../../domain/scans/scan-move';
import type { DoneMove } from '../../domain/scans/settle-moves';
import type { ScanStore } from '../../ports/scan-store';
import { FOLDER, listAll, type DriveFile, type DriveService } from './drive-service';
import { ensureFolders, type FolderIds } from './folder-tree';

const FIELDS =
  'id,name,mimeType,parents,size,sha256Checksum,headRevisionId,modifiedTime,ownedByMe,owners(emailAddress)';

export const createScanStore = (service: DriveService): ScanStore => ({
  listInboxes(units, folders) {
    const unitOf = new Map(
      units.flatMap((unit) =>
        folders[inboxOf(unit)] ? [[folders[inboxOf(unit)] ?? '', unit] as const] : [],
      ),
    );
    if (unitOf.size === 0) return [];
    const inboxes = [...unitOf.keys()].map((id) => `'${id}' in parents`).join(' or ');
    const files = listAll(service, `(${inboxes}) and trashed = false and mimeType != '${FOLDER}'`, FIELDS);
    return files.map((file) => droppedFile(file, unitOf));
  },

  carryOut(moves, folders) {
    const missing = [...new Set(moves.flatMap(({ from, to }) => [from, to]))].filter(
      (path) => folders[path] === undefined,
    );
    const made = missing.length > 0 ? ensureFolders(service, missing, folders).ids : {};
    const ids = { ...folders, ...made };
    return { done: moves.flatMap((move) => tryMove(service, move, ids)), folders: made };
  },
});

function droppedFile(file: DriveFile, unitOf: ReadonlyMap<string, string>): DroppedFile {
  const inbox = (file.parents ?? []).find((parent) => unitOf.has(parent)) ?? '';
  return {
    fileId: file.id ?? '',
    name: file.name ?? '',
    unit: unitOf.get(inbox) ?? '',
    size: Number(file.size ?? 0),
    mimeType: file.mimeType ?? '',
    sha256: file.sha256Checksum ?? '',
    revision: file.headRevisionId ?? '',
    owner: file.owners?.[0]?.emailAddress ?? '',
    ownedByOffice: file.ownedByMe ?? false,
    modifiedAt: instant(Date.parse(file.modifiedTime ?? '')),
  };
}

/** One file's failure (taken away, no right to it) is not the others'; it stays announced and is tried again. */
function tryMove(service: DriveService, move: ScanMove, ids: FolderIds): readonly DoneMove[] {
  try {
    const moved = service.move(move.fileId, move.name, ids[move.to] ?? '', ids[move.from] ?? '');
    return [{ move, sha256: moved.sha256Checksum ?? '' }];
  } catch (error) {
    console.warn(`Cannot move ${move.scanId}: ${String(error)}`);
    return [];
  }
}
