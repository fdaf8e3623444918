import { ORIGINALS, type ScanMove } from '../../domain/scans/scan-move';
import type { MoveOutcome } from '../../domain/scans/settle-moves';
import type { Carried, Folders } from '../../ports/scan-store';
import { COPY_MARK, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';
import { ensureFolders } from './folder-tree';

/** Carries out what the ledger announced, file by file, until the run's time is over. */
export function carryOut(
  service: DriveService,
  moves: readonly ScanMove[],
  folders: Folders,
  timeIsOver: () => boolean,
): Carried {
  const paths = [...new Set(moves.flatMap(({ from, to, copy }) => [from, to, ...(copy ? [ORIGINALS] : [])]))];
  const missing = paths.filter((path) => (folders[path] ?? '') === '');
  const made = missing.length > 0 ? ensureFolders(service, missing, folders).ids : {};
  const ids = { ...folders, ...made };
  const copies = earlierCopies(service, moves, ids);
  const outcomes = moves.map((move) =>
    timeIsOver() ? ({ move, kind: 'left' } as const) : attempt(service, move, ids, copies),
  );
  return { outcomes, folders: made };
}

/**
 * Copies that a run which died has made already, by ledger id: the target folders tell, in one listing, and only when
 * something was left behind.
 */
function earlierCopies(
  service: DriveService,
  moves: readonly ScanMove[],
  ids: Folders,
): ReadonlyMap<string, DriveFile> {
  const targets = new Set(moves.flatMap(({ copy, to }) => (copy?.again && ids[to] ? [ids[to]] : [])));
  if (targets.size === 0) return new Map();
  const places = [...targets].map((id) => `${inQuery(id)} in parents`).join(' or ');
  const files = listAll(service, `(${places}) and trashed = false`, 'id,sha256Checksum,appProperties');
  return new Map(files.map((file) => [file.appProperties?.[COPY_MARK] ?? '', file]));
}

/** One file's failure (taken away, no right to it, no room) is not the others'. */
function attempt(
  service: DriveService,
  move: ScanMove,
  ids: Folders,
  copies: ReadonlyMap<string, DriveFile>,
): MoveOutcome {
  try {
    const file = move.copy
      ? takeCustody(service, move, move.copy.originalName, ids, copies)
      : moved(service, move, ids);
    return { move, kind: 'done', fileId: file.id ?? move.fileId, sha256: file.sha256Checksum ?? '' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return /File not found/i.test(why) ? { move, kind: 'gone' } : { move, kind: 'refused', why };
  }
}

const moved = (service: DriveService, { fileId, name, from, to }: ScanMove, ids: Folders): DriveFile =>
  service.move(fileId, name, ids[to] ?? '', ids[from] ?? '');

/** The archive gets a copy that the office owns; the original, which stays its owner's, goes to Asli under its own name. */
function takeCustody(
  service: DriveService,
  move: ScanMove,
  originalName: string,
  ids: Folders,
  copies: ReadonlyMap<string, DriveFile>,
): DriveFile {
  const copy =
    copies.get(move.scanId) ?? service.copy(move.fileId, move.name, ids[move.to] ?? '', move.scanId);
  service.move(move.fileId, originalName, ids[ORIGINALS] ?? '', ids[move.from] ?? '');
  return copy;
}
