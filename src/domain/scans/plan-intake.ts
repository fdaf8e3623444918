import { isLate, rowsServed } from '../completeness/scanned-rows';
import type { Instant } from '../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { sameEmail } from '../office/actor';
import type { ScanRow } from '../workbook/pindaian';
import {
  announce,
  isLeased,
  leaseUntil,
  moveOf,
  type Announcement,
  type Placement,
  type IntakePlan,
} from './announce';
import { ledgerCounters } from './ledger/ledger-counters';
import { allFiles, openIntake, type IntakeState, type IntakeOffice } from './intake-state';
import { lateCells } from './late';
import { LATE } from '../workbook/vocabulary/ledger-words';
import { cameSigned } from './signed/came-signed';
import { hasBytes, type DroppedFile, type Listing } from './drop';
import { classifyFile } from './classify-file';
import {
  alteredAfterFiling,
  cameBack,
  changedAgain,
  firstRow,
  addToLedger,
  isSame,
  waitingLog,
  wentAway,
} from './ledger/ledger-rows';
import { misplacedSettings } from './misplaced';
import { inboxOf, ledgerOf, type ScanMove } from './scan-move';

/**
 * Plans one run over the inboxes:
 * - A new or changed file is only recorded.
 * - A file that stayed unchanged for the quiet time is settled, and its placement announced.
 * - A file that was removed, returned, or changed after filing is recorded.
 * - A move of an interrupted run is announced again.
 */
export function planIntake(office: IntakeOffice, listing: Listing, context: Context): IntakePlan {
  const files = allFiles(office);
  const known = new Map(files.map((scan) => [scan.fileId, scan]));
  const counters = ledgerCounters(context.settings, files);
  const intake = openIntake(office, context);
  const resumed = abandoned(files, context);
  const adopted = files.filter((scan) => isUnowned(scan, context)).slice(0, CUSTODY_A_RUN);
  const custody = adopted.map((scan) => announce(scan, currentPlacement(scan), context));
  const noted = inLedgerOrder(listing.files, known).map((file): Partial<Announcement> => {
    const scan = known.get(file.fileId);
    if (scan) return planSeenFile(scan, file, intake, context);
    return file.unit === ''
      ? {}
      : { changes: addToLedger(firstRow(file, counters.nextId(file.unit), context.now)) };
  });
  return {
    changes: joinChanges(
      leases(resumed, context.now),
      ...noted.map(({ changes }) => changes ?? {}),
      ...custody.map(({ changes }) => changes),
      ...missing(files, listing).map(wentAway),
      { settings: { ...counters.settings(), ...misplacedSettings(listing.misplaced, context.settings) } },
    ),
    moves: [
      ...resumed,
      ...noted.flatMap(({ moves }) => moves ?? []),
      ...custody.flatMap(({ moves }) => moves),
    ],
  };
}

/** In the order of the ledger, new files last: of two equal files the first recorded is the original. */
function inLedgerOrder(
  files: readonly DroppedFile[],
  known: ReadonlyMap<string, ScanRow>,
): readonly DroppedFile[] {
  const rank = ({ fileId }: DroppedFile): number => Number(known.get(fileId)?.id.split('-')[1] ?? Infinity);
  return [...files].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** Limits custody copies, so that new files are always processed. */
const CUSTODY_A_RUN = 20;

/** A file that a colleague filed, when the current user is the office's account and may own a copy. */
function isUnowned(scan: ScanRow, { settings, actor }: Context): boolean {
  const mayTake = settings.scans.takeCustody && sameEmail(actor, settings.office.account);
  return mayTake && scan.state === 'tersimpan' && scan.custody === 'pribadi' && scan.reason === '';
}

const currentPlacement = ({ place, archiveName: name, row }: ScanRow): Placement => ({
  place,
  name,
  row,
  reason: '',
  duplicateOf: '',
  isKept: true,
});

/** The changes for a file that is in the ledger. */
function planSeenFile(
  scan: ScanRow,
  file: DroppedFile,
  intake: IntakeState,
  context: Context,
): Partial<Announcement> {
  const { now } = context;
  if (file.unit === '')
    return scan.state === 'tersimpan' && scan.sha256 !== file.sha256
      ? { changes: alteredAfterFiling(scan, file) }
      : {};
  if (scan.state === 'memindahkan' || justFiled(scan, context)) return {};
  if (scan.state === 'tersimpan' || scan.state === 'duplikat' || scan.state === 'karantina')
    return { changes: cameBack(scan, file, now) };
  if (!isSame(scan, file)) return { changes: changedAgain(scan, file, now) };
  if (isLateNoMore(scan, intake))
    return planSettledFile(scan, { ...file, content: file.content || scan.content }, intake, context);
  const isSettled = scan.state === 'terlihat' && isQuiet(scan, context) && !awaitsContent(scan, file, now);
  return isSettled ? planSettledFile(scan, file, intake, context) : {};
}

/** A file that waited for the Tim Penghubung, as its documents were decided: in the next Kegiatan they are not, or they are gone. */
const isLateNoMore = (scan: ScanRow, { late }: IntakeState): boolean =>
  isLate(scan) && !rowsServed(scan).some((id) => late.has(id));

/** A listing may lag behind a recent move (Drive API: lists are eventually consistent). */
const justFiled = ({ state, filedAt }: ScanRow, { now, settings }: Context): boolean =>
  state === 'tersimpan' && filedAt !== null && now - filedAt < settings.scans.quietMinutes * 60_000;

const isQuiet = (scan: ScanRow, { now, settings }: Context): boolean =>
  scan.unchangedSince !== null && now - scan.unchangedSince >= settings.scans.quietMinutes * 60_000;

/** If Drive does not return the bytes (quota used up), reading is retried for a day before a person is asked. */
const awaitsContent = ({ unchangedSince }: ScanRow, file: DroppedFile, now: Instant): boolean =>
  file.content === '' && hasBytes(file) && now - (unchangedSince ?? now) < UNREAD_MINUTES * 60_000;
const UNREAD_MINUTES = 24 * 60;

function planSettledFile(
  scan: ScanRow,
  file: DroppedFile,
  intake: IntakeState,
  context: Context,
): Announcement {
  const verdict = classifyFile(file, intake, context, scan);
  if (!('place' in verdict)) {
    remember(intake, file, scan);
    const { suggestions, reason, rows = suggestions } = verdict;
    const cells =
      reason === LATE
        ? lateCells(rows, suggestions)
        : ({ state: 'menunggu', suggestions: suggestions.join(', '), reason, row: '' } as const);
    const set = { ...cells, originalName: file.name, content: file.content };
    const log = [waitingLog(scan.id, suggestions)];
    return { changes: { updates: [{ sheet: ledgerOf(scan.id), id: scan.id, set }], log }, moves: [] };
  }
  if (verdict.row !== '' && verdict.duplicateOf === '') {
    remember(intake, file, scan);
    intake.waiting.delete(verdict.row);
    intake.names.add(verdict.name.toLowerCase());
  }
  const told = announce({ ...scan, originalName: file.name }, verdict, context, { content: file.content });
  const within = file.within && { within: file.within.id };
  const changes = joinChanges(told.changes, cameSigned(verdict, scan.id, file));
  return { changes, moves: told.moves.map((move) => ({ ...move, ...within })) };
}

/** Files without a hash from Drive are not duplicates of each other. */
function remember({ byHash }: IntakeState, { sha256 }: DroppedFile, { id }: ScanRow): void {
  if (sha256 !== '') byHash.set(sha256, id);
}

/** Files that waited in a listed inbox and are no longer there. */
function missing(scans: readonly ScanRow[], { units, files }: Listing): readonly ScanRow[] {
  const there = new Set(files.map(({ fileId }) => fileId));
  const waits = ({ state }: ScanRow): boolean => state === 'terlihat' || state === 'menunggu';
  return scans.filter(
    (scan) => waits(scan) && units.some((unit) => scan.place === inboxOf(unit)) && !there.has(scan.fileId),
  );
}

function abandoned(scans: readonly ScanRow[], context: Context): readonly ScanMove[] {
  const interrupted = scans.filter((scan) => scan.state === 'memindahkan' && !isLeased(scan, context.now));
  return interrupted.map((scan) => moveOf(scan, context, true));
}

function leases(moves: readonly ScanMove[], now: Instant): Partial<Changes> {
  const lease = leaseUntil(now);
  return {
    updates: moves.map(({ scanId }): RowUpdate => ({ sheet: ledgerOf(scanId), id: scanId, set: { lease } })),
  };
}
