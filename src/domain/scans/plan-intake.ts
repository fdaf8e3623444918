import type { Instant } from '../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { sameEmail } from '../office/actor';
import { counterFrom, numbered } from '../office/settings/counter';
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
import { openIntake, type IntakeState, type IntakeOffice } from './intake-state';
import { hasBytes, type DroppedFile, type Listing } from './drop';
import { classifyFile } from './classify-file';
import {
  alteredAfterFiling,
  cameBack,
  changedAgain,
  firstRow,
  firstSight,
  isSame,
  wentAway,
} from './ledger-rows';
import { inboxOf, type ScanMove } from './scan-move';

/**
 * One look at the inboxes. A file first seen, or seen changed, only has this noted; one that stayed the same for the
 * quiet time is settled and its placement announced; what went away, came back or changed after it was filed is noted; a
 * move that a dead run left behind is announced again.
 */
export function planIntake(office: IntakeOffice, listing: Listing, context: Context): IntakePlan {
  const known = new Map(office.pindaian.map((scan) => [scan.fileId, scan]));
  const counter = counterFrom(context.settings, 'Pindaian', office.pindaian);
  const intake = openIntake(office, context);
  const resumed = abandoned(office.pindaian, context);
  const adopted = office.pindaian.filter((scan) => isUnowned(scan, context)).slice(0, CUSTODY_A_RUN);
  const custody = adopted.map((scan) => announce(scan, whereItLies(scan), context));
  const noted = inOrderSeen(listing.files, known).map((file): Partial<Announcement> => {
    const scan = known.get(file.fileId);
    if (scan) return planSeenFile(scan, file, intake, context);
    return file.unit === ''
      ? {}
      : { changes: firstSight(firstRow(file, numbered('P', counter.next()), context.now)) };
  });
  return {
    changes: joinChanges(
      leases(resumed, context.now),
      ...noted.map(({ changes }) => changes ?? {}),
      ...custody.map(({ changes }) => changes),
      ...missing(office.pindaian, listing).map(wentAway),
      { settings: counter.settings() },
    ),
    moves: [
      ...resumed,
      ...noted.flatMap(({ moves }) => moves ?? []),
      ...custody.flatMap(({ moves }) => moves),
    ],
  };
}

/** As the ledger first saw them, new ones last: of two equal files the one that was there first is the original. */
function inOrderSeen(
  files: readonly DroppedFile[],
  known: ReadonlyMap<string, ScanRow>,
): readonly DroppedFile[] {
  const rank = ({ fileId }: DroppedFile): number => Number(known.get(fileId)?.id.split('-')[1] ?? Infinity);
  return [...files].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** So that taking custody of what others filed never crowds out what is new. */
const CUSTODY_A_RUN = 20;

/** A file that a colleague filed, while the office's account, which now runs, may own a copy. */
function isUnowned(scan: ScanRow, { settings, actor }: Context): boolean {
  const mayTake = settings.scans.takeCustody && sameEmail(actor, settings.office.account);
  return mayTake && scan.state === 'tersimpan' && scan.custody === 'pribadi' && scan.reason === '';
}

const whereItLies = ({ place, archiveName: name, row }: ScanRow): Placement => ({
  place,
  name,
  row,
  reason: '',
  duplicateOf: '',
});

/** What is new about a file that the ledger knows. */
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
  const isSettled = scan.state === 'terlihat' && isQuiet(scan, context) && !isYetToBeRead(scan, file, now);
  return isSettled ? planSettledFile(scan, file, intake, context) : {};
}

/** A listing may lag behind a move of a moment ago (Drive API: lists are eventually consistent). */
const justFiled = ({ state, filedAt }: ScanRow, { now, settings }: Context): boolean =>
  state === 'tersimpan' && filedAt !== null && now - filedAt < settings.scans.quietMinutes * 60_000;

const isQuiet = (scan: ScanRow, { now, settings }: Context): boolean =>
  scan.unchangedSince !== null && now - scan.unchangedSince >= settings.scans.quietMinutes * 60_000;

/** Bytes that Drive does not give (no quota left) are asked for again for a day, before a person is asked. */
const isYetToBeRead = ({ unchangedSince }: ScanRow, file: DroppedFile, now: Instant): boolean =>
  file.content === '' && hasBytes(file) && now - (unchangedSince ?? now) < UNREAD_MINUTES * 60_000;
const UNREAD_MINUTES = 24 * 60;

function planSettledFile(
  scan: ScanRow,
  file: DroppedFile,
  intake: IntakeState,
  context: Context,
): Announcement {
  const verdict = classifyFile(file, intake, context);
  if (!('place' in verdict)) {
    remember(intake, file, scan);
    const suggestions = verdict.suggestions.join(', ');
    const set = {
      state: 'menunggu',
      suggestions,
      reason: verdict.reason,
      originalName: file.name,
      content: file.content,
    } as const;
    const log = [
      { event: 'PINDAIAN_MENUNGGU', object: scan.id, detail: `usulan: ${suggestions || 'tidak ada'}` },
    ];
    return { changes: { updates: [{ sheet: 'pindaian', id: scan.id, set }], log }, moves: [] };
  }
  if (verdict.row !== '') {
    remember(intake, file, scan);
    intake.waiting.delete(verdict.row);
    intake.names.add(verdict.name.toLowerCase());
  }
  return announce({ ...scan, originalName: file.name }, verdict, context, { content: file.content });
}

/** Files whose content Drive does not tell are no duplicates of each other. */
function remember({ byHash }: IntakeState, { sha256 }: DroppedFile, { id }: ScanRow): void {
  if (sha256 !== '') byHash.set(sha256, id);
}

/** Files that waited in an inbox which was listed, and are not there any more. */
function missing(scans: readonly ScanRow[], { units, files }: Listing): readonly ScanRow[] {
  const there = new Set(files.map(({ fileId }) => fileId));
  const waits = ({ state }: ScanRow): boolean => state === 'terlihat' || state === 'menunggu';
  return scans.filter(
    (scan) => waits(scan) && units.some((unit) => scan.place === inboxOf(unit)) && !there.has(scan.fileId),
  );
}

function abandoned(scans: readonly ScanRow[], context: Context): readonly ScanMove[] {
  const dead = scans.filter((scan) => scan.state === 'memindahkan' && !isLeased(scan, context.now));
  return dead.map((scan) => moveOf(scan, context, true));
}

function leases(moves: readonly ScanMove[], now: Instant): Partial<Changes> {
  const lease = leaseUntil(now);
  return {
    updates: moves.map(({ scanId }): RowUpdate => ({ sheet: 'pindaian', id: scanId, set: { lease } })),
  };
}
