import type { Instant } from '../calendar/instant';
import type { Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { sameEmail, type Email } from '../office/actor';
import type { LogDraft } from '../workbook/log-entry';
import type { ScanRow } from '../workbook/pindaian';
import type { Filling } from './fillings';
import { filingCells, filingWords, KEPT_CELLS, scanEvents } from './ledger/filing-log';
import type { SameFile } from './ledger/same-content';
import { ledgerOf, stateAt, type ScanMove } from './scan-move';
import { pick } from '../pick';

/** The decision on a file: target folder, name, row and reason. */
export interface Placement {
  readonly place: string;
  readonly name: string;
  readonly row: string;
  readonly reason: string;
  readonly duplicateOf: string;
  /** It stays where it is; only whose file it is changes. */
  readonly isKept?: true;
}

/** A file that a person must place: candidate rows and the reason. */
export interface Question {
  /** The rows for which a late file waits. */
  readonly rows?: readonly string[];
  readonly suggestions: readonly string[];
  readonly reason: string;
}

export interface IntakePlan {
  readonly changes: Changes;
  readonly moves: readonly ScanMove[];
  /** The kept file of which this file is a copy. */
  readonly copyOf?: SameFile;
  /** What else it means that the file is filed for its rows. */
  readonly beside?: FiledBeside;
  readonly waits?: FileWaits;
}

/** IDs of the rows of a file. */
export interface FiledBeside {
  /** Those that had a scan before, with who gave it and when. */
  readonly had: readonly (Filling & { readonly id: string })[];
  /** Those that the Tim Penghubung decides again. */
  readonly reopened: readonly string[];
}

/** Why a file is not filed yet. */
export interface FileWaits {
  /** IDs of its rows, which were decided before. */
  readonly rows: readonly string[];
  /** Who looks at it. */
  readonly people: readonly Email[];
}

export interface Announcement {
  readonly changes: Partial<Changes>;
  readonly moves: readonly ScanMove[];
}

interface AnnouncedCells {
  readonly set: Partial<ScanRow>;
  readonly log: LogDraft;
  readonly move: ScanMove;
}

const LEASE_MINUTES = 10;

/** The time until which no other run may take over an announced move. */
export const leaseUntil = (now: Instant): string => String(now + LEASE_MINUTES * 60_000);
export const isLeased = (scan: Pick<ScanRow, 'lease'>, now: Instant): boolean => Number(scan.lease) > now;

/** `announcedCells` as changes of a row that the ledger has already. */
export function announce(...told: Parameters<typeof announcedCells>): Announcement {
  const { set, log, move } = announcedCells(...told);
  return {
    changes: { updates: [{ sheet: ledgerOf(move.scanId), id: move.scanId, set }], log: [log] },
    moves: [move],
  };
}

/**
 * Records the decision on a file in the ledger, with the run's lease, and returns the move that carries it out.
 * `noticed`: ledger cells that this run has just found to be outdated.
 */
export function announcedCells(
  known: ScanRow,
  placement: Placement,
  context: Context,
  noticed: Partial<ScanRow> = {},
): AnnouncedCells {
  const scan = { ...known, ...noticed };
  const set = {
    ...noticed,
    state: 'memindahkan',
    ...pick(placement, 'row', 'reason', 'duplicateOf'),
    archiveName: placement.name,
    origin: scan.place,
    place: placement.place,
    suggestions: '',
    originalName: scan.originalName,
    custody: custodyOf(scan, placement, context),
    lease: leaseUntil(context.now),
  } as const;
  const why = [
    placement.row,
    placement.duplicateOf && `sama dengan ${placement.duplicateOf}`,
    placement.reason,
  ]
    .filter(Boolean)
    .join(', ');
  return {
    set,
    log: {
      event: scanEvents.moved,
      object: scan.id,
      detail: filingWords({ ...scan, ...set }, why),
      cells: placement.isKept ? KEPT_CELLS : filingCells({ ...scan, ...set }),
    },
    move: moveOf({ ...scan, ...set }, context, false),
  };
}

/** The move that a ledger row announces. `again`: another run may have begun it. */
export function moveOf(scan: ScanRow, { settings }: Pick<Context, 'settings'>, again: boolean): ScanMove {
  const isCopied =
    scan.custody === 'kantor' && scan.originalFileId === '' && !ownsIt(scan, settings.office.account);
  return {
    scanId: scan.id,
    fileId: scan.fileId,
    name: scan.archiveName,
    from: scan.origin,
    to: scan.place,
    sha256: scan.sha256,
    copy: isCopied ? { originalName: scan.originalName, again } : null,
  };
}

const ownsIt = (scan: ScanRow, account: string): boolean => sameEmail(scan.sender, account);

/**
 * A file that a colleague uploads stays that colleague's property and disappears with the account. With the setting on,
 * and when run by the office's account, a filed scan is copied so that the office owns it.
 */
function custodyOf(scan: ScanRow, placement: Placement, { settings, actor }: Context): ScanRow['custody'] {
  const { account } = settings.office;
  if (scan.custody === 'kantor' || ownsIt(scan, account)) return 'kantor';
  const takes =
    stateAt(placement.place) === 'tersimpan' && settings.scans.takeCustody && sameEmail(actor, account);
  return takes ? 'kantor' : 'pribadi';
}
