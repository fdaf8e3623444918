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
  const desk: Desk = { service, ids: { ...folders, ...made }, found: { ...made }, paths, isSurveyed: false };
  const copies = earlierCopies(service, moves, desk.ids);
  const outcomes = moves.map((move) =>
    timeIsOver() ? ({ move, kind: 'left' } as const) : attempt(desk, move, copies),
  );
  return { outcomes, folders: desk.found };
}

interface Desk {
  readonly service: DriveService;
  /** Known ids by path, those of `found` among them. */
  readonly ids: Record<string, string>;
  /** Folders that had to be made or found again. */
  readonly found: Record<string, string>;
  /** Where this run's files go to and come from. */
  readonly paths: readonly string[];
  /** The folders have been looked at since the run began. */
  isSurveyed: boolean;
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
function attempt(desk: Desk, move: ScanMove, copies: ReadonlyMap<string, DriveFile>): MoveOutcome {
  try {
    const { fileId, name, from, to } = move;
    const file = move.copy
      ? takeCustody(desk, move, move.copy.originalName, copies)
      : putInto(desk, to, desk.service.move(fileId, name, desk.ids[to] ?? '', desk.ids[from] ?? ''), name);
    return { move, kind: 'done', fileId: file.id ?? fileId, sha256: file.sha256Checksum ?? '' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (!/File not found/i.test(why)) return { move, kind: 'refused', why };
    return survey(desk) ? attempt(desk, move, copies) : { move, kind: 'gone' };
  }
}

/**
 * Drive says "File not found" of a folder that was deleted for good, too: what is missing is made anew, once a run.
 * @returns whether anything stands elsewhere now
 */
function survey(desk: Desk): boolean {
  if (desk.isSurveyed) return false;
  desk.isSurveyed = true;
  const standing = Object.entries(ensureFolders(desk.service, desk.paths, desk.ids).ids);
  const moved = standing.filter(([path, id]) => desk.ids[path] !== undefined && desk.ids[path] !== id);
  for (const [path, id] of moved) desk.ids[path] = desk.found[path] = id;
  return moved.length > 0;
}

/** The archive gets a copy that the office owns; the original, which stays its owner's, goes to Asli under its own name. */
function takeCustody(
  desk: Desk,
  { fileId, name, from, to, scanId }: ScanMove,
  originalName: string,
  copies: ReadonlyMap<string, DriveFile>,
): DriveFile {
  const { service, ids } = desk;
  const copy = copies.get(scanId) ?? service.copy(fileId, name, ids[to] ?? '', scanId);
  const kept = putInto(desk, to, copy, name);
  const original = service.move(fileId, originalName, ids[ORIGINALS] ?? '', ids[from] ?? '');
  putInto(desk, ORIGINALS, original, originalName);
  return kept;
}

/**
 * Drive lets a file go into a folder that somebody has thrown away, and empties the bin after 30 days: the answer tells,
 * and the file goes on into a folder that stands. A file that was itself thrown away stays so.
 */
function putInto({ service, ids, found }: Desk, path: string, file: DriveFile, name: string): DriveFile {
  if (file.trashed !== true) return file;
  const former = ids[path] ?? '';
  const standing = ensureFolders(service, [path], ids).ids[path] ?? former;
  if (standing === former) return file;
  ids[path] = found[path] = standing;
  return service.move(file.id ?? '', name, standing, former);
}
