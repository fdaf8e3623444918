import { ORIGINALS, type ScanMove } from '../../domain/scans/scan-move';
import type { MoveOutcome } from '../../domain/scans/archive/record-moves';
import type { Archive, Carried, Folders } from '../../ports/scan-store';
import { classify } from '../errors';
import type { MarkedDrive } from './custody';
import type { DriveFile, DriveService } from './drive-service';
import { ensureFolders } from './folders/folder-tree';
import { listInFolders } from './list-in-folders';
import { marksOfScan, SCAN_MARK } from './marks';

/** Carries out the moves that the ledger announced, file by file, until the run's time is over. */
export function carryOut(
  drive: MarkedDrive,
  moves: readonly ScanMove[],
  archive: Archive,
  timeIsOver: () => boolean,
): Carried {
  const { folders } = archive;
  const { service } = drive;
  const paths = [...new Set(moves.flatMap(({ from, to, copy }) => [from, to, ...(copy ? [ORIGINALS] : [])]))];
  const missing = paths.filter((path) => (folders[path] ?? '') === '');
  const ensured = ensureFolders(drive, missing, archive);
  if (!ensured) return { outcomes: moves.map((move) => ({ move, kind: 'notVisible' })), folders: {} };
  const made = ensured.ids;
  const run: MoveRun = { ...drive, archive, ids: { ...folders, ...made }, found: { ...made }, paths };
  readMarks(run, moves);
  const copies = earlierCopies(service, moves, run.ids);
  const outcomes = moves.map((move) =>
    timeIsOver() ? ({ move, kind: 'left' } as const) : attempt(run, move, copies),
  );
  return { outcomes, folders: run.found };
}

interface MoveRun extends MarkedDrive {
  /** Known ids by path, those of `found` included. */
  readonly ids: Record<string, string>;
  /** Folders that had to be created or found again. */
  readonly found: Record<string, string>;
  /** Source and target folders of this run's files. */
  readonly paths: readonly string[];
  readonly archive: Archive;
  /** The result of reading the folders, once a run has done it: `changed` when some have another id now. */
  survey?: 'changed' | 'same' | 'notVisible';
}

/**
 * Copies that a killed run has already made, by ledger id: read from the target folders, in one listing, and only when
 * a run was interrupted.
 */
function earlierCopies(
  service: DriveService,
  moves: readonly ScanMove[],
  ids: Folders,
): ReadonlyMap<string, DriveFile> {
  const targets = new Set(moves.flatMap(({ copy, to }) => (copy?.again && ids[to] ? [ids[to]] : [])));
  if (targets.size === 0) return new Map();
  const { files } = listInFolders(
    service,
    [...targets],
    (parents) => `(${parents.join(' or ')}) and trashed = false`,
    'id,sha256Checksum,appProperties',
  );
  const originals = new Set(moves.map(({ fileId }) => fileId));
  const others = files.filter(({ id = '' }) => !originals.has(id));
  return new Map(others.map((file) => [file.appProperties?.[SCAN_MARK] ?? '', file]));
}

/**
 * One listing of the folders that files leave, unless this execution has listed all the files already; a file that is
 * not in it is read when its turn comes.
 */
function readMarks({ custody, ids, paths }: MoveRun, moves: readonly ScanMove[]): void {
  const sources = moves.filter(({ fileId }) => !custody.knows(fileId)).map(({ from }) => ids[from] ?? '');
  const known = paths.every((path) => custody.knows(ids[path] ?? ''));
  const places = [...new Set(sources)].filter((id) => id !== '');
  if (places.length > 0 || !known) custody.load(places);
}

/** A folder that is not the office's is named by its row of Pengaturan; nothing is touched. */
function foreignTo({ custody, ids }: MoveRun, move: ScanMove): MoveOutcome | undefined {
  const paths = [move.from, move.to, ...(move.copy ? [ORIGINALS] : [])];
  const path = paths.find((each) => custody.isForeign(each, ids[each] ?? ''));
  if (path !== undefined) return { move, kind: 'foreign', path };
  return custody.isForeignScan(move.fileId, move.scanId) ? { move, kind: 'foreign', path: '' } : undefined;
}

/** The failure of one file (deleted, no permission, no storage) does not affect the others. */
function attempt(run: MoveRun, move: ScanMove, copies: ReadonlyMap<string, DriveFile>): MoveOutcome {
  try {
    const { fileId, name, to } = move;
    const foreign = foreignTo(run, move);
    if (foreign) return foreign;
    const file = move.copy
      ? takeCustody(run, move, move.copy.originalName, copies)
      : putInto(run, to, relocate(run, move, name, to), name);
    return { move, kind: 'done', fileId: file.id ?? fileId, sha256: file.sha256Checksum ?? '' };
  } catch (error) {
    const fault = classify(error);
    const isAccessLimited = fault === 'NO_PERMISSION' && isLimited(run, move);
    if (fault !== 'NOT_FOUND' && !isAccessLimited) return { move, kind: 'refused', why: messageOf(error) };
    if (run.survey === undefined && survey(run) === 'changed') return attempt(run, move, copies);
    if (run.survey === 'notVisible') return { move, kind: 'notVisible' };
    return isAccessLimited ? { move, kind: 'refused', why: messageOf(error) } : { move, kind: 'gone' };
  }
}

/** Whether either folder has limited access: then a refusal may mean that this person is not among its readers. */
const isLimited = ({ archive }: MoveRun, { from, to }: ScanMove): boolean =>
  [from, to].some((path) => archive.readers?.(path) !== undefined);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Drive returns "File not found" both for a folder that was deleted for good and for one that is not shared with this
 * person. Missing folders are created anew, once a run, where the archive is visible and can be opened.
 */
function survey(run: MoveRun): MoveRun['survey'] {
  const ensured = ensureFolders(run, run.paths, { ...run.archive, folders: run.ids });
  const moved = Object.entries(ensured?.ids ?? {}).filter(
    ([path, id]) => run.ids[path] !== undefined && run.ids[path] !== id,
  );
  for (const [path, id] of moved) run.ids[path] = run.found[path] = id;
  const isNotVisible = !ensured || ensured.closed.length > 0;
  return (run.survey = isNotVisible ? 'notVisible' : moved.length > 0 ? 'changed' : 'same');
}

/** The archive gets a copy that the office owns. The original, which stays its owner's, goes to Asli under its own name. */
function takeCustody(
  run: MoveRun,
  move: ScanMove,
  originalName: string,
  copies: ReadonlyMap<string, DriveFile>,
): DriveFile {
  const { service, custody, ids } = run;
  const { fileId, name, to, scanId } = move;
  const marks = marksOfScan(custody.workbookId(), scanId);
  const copy = copies.get(scanId) ?? service.copy(fileId, name, ids[to] ?? '', marks);
  const kept = putInto(run, to, copy, name);
  const original = relocate(run, move, originalName, ORIGINALS);
  putInto(run, ORIGINALS, original, originalName);
  return kept;
}

/**
 * Moves the file from the folder in the ledger, or else from its current one: a colleague may have moved it since, or a
 * killed run may have taken it out of the bin. Drive allows a file one parent only and declines the first attempt
 * ("Increasing the number of parents").
 */
function relocate(
  { service, custody, ids }: MoveRun,
  { fileId, scanId, from, within }: ScanMove,
  name: string,
  to: string,
): DriveFile {
  const [target = '', source = ''] = [ids[to], within ?? ids[from]];
  const marks = marksOfScan(custody.workbookId(), scanId);
  try {
    return service.move(fileId, name, target, source, marks);
  } catch (error) {
    if (classify(error) !== 'PARENTS') throw error;
    const [place] = service.get(fileId, 'parents')?.parents ?? [];
    if (place === undefined || place === source) throw error;
    return service.move(fileId, name, target, place, marks);
  }
}

/**
 * Drive allows moving a file into a folder in the bin, and empties the bin after 30 days. The response tells, and the
 * file is moved on into a folder outside the bin. A file that is itself in the bin stays there.
 */
function putInto(run: MoveRun, path: string, file: DriveFile, name: string): DriveFile {
  if (file.trashed !== true) return file;
  const { service, ids, found, archive } = run;
  const former = ids[path] ?? '';
  const current = ensureFolders(run, [path], { ...archive, folders: ids })?.ids[path] ?? former;
  if (current === former) return file;
  ids[path] = found[path] = current;
  return service.move(file.id ?? '', name, current, former, {});
}
