import { instant, type Instant } from '../calendar/instant';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { counterFrom, numbered } from '../office/counter';
import { evidenceOf } from '../sop/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { KegiatanRow } from '../workbook/procedure';
import { archiveName } from './archive-name';
import type { DroppedFile } from './drop';
import { knownIds, matchScan, type KnownIds } from './match-scan';
import { extensionOf, quarantineReason } from './quarantine';
import { DUPLICATES, inboxOf, QUARANTINE, scanFolderOf, type ScanMove } from './scan-move';

export type IntakeRow = Pick<
  InventoryRow,
  'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'link' | 'unscannable' | 'decision'
>;
export interface IntakeOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status'>[];
  readonly inventaris: readonly IntakeRow[];
  readonly pindaian: readonly ScanRow[];
}

export interface IntakePlan {
  readonly changes: Changes;
  readonly moves: readonly ScanMove[];
}

/** What becomes of one settled file: where it goes, under which name, for which row, and why. */
interface Fate {
  readonly place: string;
  readonly name: string;
  readonly row: string;
  readonly reason: string;
  readonly duplicateOf: string;
}

const LEASE_MINUTES = 10;

/** How long nobody else takes up what a run announced. */
export const leaseUntil = (now: Instant): string => String(now + LEASE_MINUTES * 60_000);
const isLeased = (scan: ScanRow, now: Instant): boolean => Number(scan.lease) > now;

/**
 * One look at the inboxes. A file first seen, or seen changed, only has this noted; one that stayed the same for the
 * quiet time is settled and its fate announced; a move that a dead run left behind is announced again.
 */
export function planIntake(
  office: IntakeOffice,
  files: readonly DroppedFile[],
  context: Context,
): IntakePlan {
  const ledger = new Map(office.pindaian.map((scan) => [scan.fileId, scan]));
  const counter = counterFrom(context.settings, 'Pindaian');
  const desk = openDesk(office, context);
  const parts: Partial<Changes>[] = [];
  const moves: ScanMove[] = abandoned(office.pindaian, context.now);
  for (const file of files) {
    const known = ledger.get(file.fileId);
    if (known === undefined) parts.push(firstSight(file, numbered('P', counter.next()), context.now));
    else if (known.state === 'terlihat' && !isSame(known, file))
      parts.push(changedAgain(known, file, context.now));
    else if (known.state === 'terlihat' && isQuiet(known, context)) {
      const settled = settle(known, file, desk, context);
      parts.push(settled.changes);
      moves.push(...settled.moves);
    }
  }
  return {
    changes: joinChanges(...parts, leases(moves, context.now), { settings: counter.settings() }),
    moves,
  };
}

const isSame = (scan: ScanRow, file: DroppedFile): boolean =>
  scan.size === file.size && scan.sha256 === file.sha256 && scan.revision === file.revision;

const isQuiet = (scan: ScanRow, { now, settings }: Context): boolean =>
  scan.unchangedSince !== null && now - scan.unchangedSince >= settings.scans.quietMinutes * 60_000;

function firstSight(file: DroppedFile, id: string, now: Instant): Partial<Changes> {
  const row: ScanRow = {
    id,
    subBagian: file.unit,
    originalName: file.name,
    state: 'terlihat',
    reason: '',
    row: '',
    suggestions: '',
    archiveName: '',
    place: inboxOf(file.unit),
    sender: file.owner,
    seenAt: now,
    unchangedSince: now,
    filedAt: null,
    archivedAt: null,
    duplicateOf: '',
    fileId: file.fileId,
    originalFileId: '',
    size: file.size,
    mimeType: file.mimeType,
    sha256: file.sha256,
    revision: file.revision,
    lease: '',
  };
  const insert: RowInsert = { sheet: 'pindaian', row };
  return {
    inserts: [insert],
    log: [{ event: 'PINDAIAN_TERLIHAT', object: id, detail: `${file.unit}: ${file.name}` }],
  };
}

const changedAgain = (scan: ScanRow, file: DroppedFile, now: Instant): Partial<Changes> => ({
  updates: [
    {
      sheet: 'pindaian',
      id: scan.id,
      set: {
        size: file.size,
        sha256: file.sha256,
        revision: file.revision,
        mimeType: file.mimeType,
        originalName: file.name,
        unchangedSince: now,
      },
    },
  ],
});

/** What the run knows while it settles file after file, so that the second sees what became of the first. */
interface Desk {
  readonly byHash: Map<string, string>;
  readonly ids: KnownIds;
  readonly waiting: Map<string, IntakeRow>;
  readonly names: Set<string>;
}

function openDesk(office: IntakeOffice, { settings }: Context): Desk {
  const kept = office.pindaian.filter(
    ({ state }) => state === 'tersimpan' || state === 'memindahkan' || state === 'menunggu',
  );
  const taken = new Set(kept.map(({ row }) => row));
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  const rows = office.inventaris.filter(
    (row) => row.kegiatan === kegiatan && row.decision !== 'ditunda' && row.id !== '',
  );
  return {
    ids: knownIds(office.inventaris.filter(({ id }) => id !== '')),
    byHash: new Map(kept.filter(({ sha256 }) => sha256 !== '').map(({ sha256, id }) => [sha256, id])),
    waiting: new Map(
      rows
        .filter(
          (row) =>
            evidenceOf(row, taken) === null && settings.units.some(({ code }) => code === row.subBagian),
        )
        .map((row) => [row.id, row]),
    ),
    names: new Set(office.pindaian.map((scan) => scan.archiveName.toLowerCase())),
  };
}

function settle(
  scan: ScanRow,
  file: DroppedFile,
  desk: Desk,
  context: Context,
): { changes: Partial<Changes>; moves: readonly ScanMove[] } {
  const fate = fateOf(file, desk, context);
  if ('suggestions' in fate) {
    remember(desk, file, scan);
    const set = {
      state: 'menunggu',
      suggestions: fate.suggestions.join(', '),
      originalName: file.name,
    } as const;
    const log = [
      { event: 'PINDAIAN_MENUNGGU', object: scan.id, detail: `usulan: ${set.suggestions || 'tidak ada'}` },
    ];
    return { changes: { updates: [{ sheet: 'pindaian', id: scan.id, set }], log }, moves: [] };
  }
  if (fate.row !== '') {
    remember(desk, file, scan);
    desk.waiting.delete(fate.row);
    desk.names.add(fate.name.toLowerCase());
  }
  return announce({ ...scan, sha256: file.sha256, originalName: file.name }, fate);
}

/** Files whose content Drive does not tell are no duplicates of each other. */
function remember({ byHash }: Desk, { sha256 }: DroppedFile, { id }: ScanRow): void {
  if (sha256 !== '') byHash.set(sha256, id);
}

/** Writes down what will happen to a file, and the move that does it. */
export function announce(
  scan: ScanRow,
  fate: Fate,
): { changes: Partial<Changes>; moves: readonly ScanMove[] } {
  const set = {
    state: 'memindahkan',
    row: fate.row,
    reason: fate.reason,
    duplicateOf: fate.duplicateOf,
    archiveName: fate.name,
    place: fate.place,
    suggestions: '',
    originalName: scan.originalName,
  } as const;
  const why = [fate.row, fate.duplicateOf && `sama dengan ${fate.duplicateOf}`, fate.reason]
    .filter(Boolean)
    .join(', ');
  return {
    changes: {
      updates: [{ sheet: 'pindaian', id: scan.id, set }],
      log: [
        {
          event: 'PINDAIAN_DIPINDAHKAN',
          object: scan.id,
          detail: `${scan.originalName} ke ${fate.place}/${fate.name} (${why})`,
        },
      ],
    },
    moves: [moveOf({ ...scan, archiveName: fate.name, place: fate.place })],
  };
}

const moveOf = (scan: ScanRow): ScanMove => ({
  scanId: scan.id,
  fileId: scan.fileId,
  name: scan.archiveName,
  from: inboxOf(scan.subBagian),
  to: scan.place,
  sha256: scan.sha256,
});

function fateOf(
  file: DroppedFile,
  desk: Desk,
  context: Context,
): Fate | { readonly suggestions: readonly string[] } {
  const reason = quarantineReason(file, context.settings.scans.maxBytes);
  if (reason) return { place: QUARANTINE, name: file.name, row: '', reason, duplicateOf: '' };
  const first = desk.byHash.get(file.sha256);
  if (first !== undefined)
    return { place: DUPLICATES, name: file.name, row: '', reason: '', duplicateOf: first };
  const own = [...desk.waiting.values()].filter((row) => row.subBagian === file.unit);
  const match = matchScan(file.name, own, desk.ids);
  const row = match.kind === 'sure' ? desk.waiting.get(match.rowId) : undefined;
  if (!row) return { suggestions: match.kind === 'ask' ? match.suggestions : [] };
  return { ...fileFor(row, file, desk.names, context), reason: '' };
}

/** Where a file goes that is known to be the scan of a row. */
export function fileFor(
  row: IntakeRow,
  file: Pick<DroppedFile, 'mimeType'>,
  names: ReadonlySet<string>,
  context: Context,
): Fate {
  const name = archiveName(context.settings.scans.nameTemplate, row, extensionOf(file.mimeType), names);
  return { place: scanFolderOf(row.subBagian), name, row: row.id, reason: '', duplicateOf: '' };
}

function abandoned(scans: readonly ScanRow[], now: Instant): ScanMove[] {
  return scans.filter((scan) => scan.state === 'memindahkan' && !isLeased(scan, now)).map(moveOf);
}

function leases(moves: readonly ScanMove[], now: Instant): Partial<Changes> {
  const lease = leaseUntil(instant(now));
  return {
    updates: moves.map(({ scanId }): RowUpdate => ({ sheet: 'pindaian', id: scanId, set: { lease } })),
  };
}
