import { sameEmail } from '../../office/actor';
import type { Context } from '../../office/context';
import { joinChanges, type Changes } from '../../workbook/changes';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import { blankRow } from '../../workbook/sheet';
import type { StoredFile } from '../archive/plan-fixity';
import type { DroppedFile } from '../drop';
import { ledgerOf } from '../scan-move';
import { filingCells, filingWords, scanEvents } from './filing-log';
import { contentCells } from './ledger-rows';
import type { LoggedScan } from './logged-scans';

/** The most files that one press looks for: each costs a call. */
export const MOST_RESTORED = 50;

/**
 * Where the file of a missing line is. `listed`: it is that of another line, whose ID was typed over. `changed`: a file of its name is there
 * and has another content. `closed`: a folder in which it may be cannot be opened.
 */
export type Whereabouts =
  | { readonly kind: 'found'; readonly place: string; readonly file: DroppedFile }
  | { readonly kind: 'listed'; readonly as: string }
  | { readonly kind: 'changed' | 'closed' | 'nowhere' };

/**
 * The stored file of each missing line: that of its name with its content, otherwise one with its content that no line has. Of what an
 * earlier version filed, whose content the Log does not know, that of its name.
 */
export function pairWithStored(
  missing: readonly LoggedScan[],
  stored: readonly StoredFile[],
  ledger: readonly Pick<ScanRow, 'fileId'>[],
): ReadonlyMap<string, StoredFile> {
  const listed = new Set(ledger.map(({ fileId }) => fileId));
  const pairs = new Map<string, StoredFile>();
  for (const fits of [isNamed, hasContent])
    for (const scan of missing) {
      if (pairs.has(scan.id)) continue;
      const file = stored.find((each) => !listed.has(each.fileId) && isIn(each, scan) && fits(each, scan));
      if (!file) continue;
      pairs.set(scan.id, file);
      listed.add(file.fileId);
    }
  return pairs;
}

type Fits = (file: StoredFile, scan: LoggedScan) => boolean;
const isIn: Fits = ({ folder }, { places }) => places.includes(folder);
const hasContent: Fits = ({ sha256 }, scan) => sha256 !== '' && sha256 === scan.sha256;
const hasName: Fits = ({ name }, { archiveName }) => archiveName !== '' && name === archiveName;
const isNamed: Fits = (file, scan) => hasName(file, scan) && (scan.sha256 === '' || hasContent(file, scan));

/** Why the file of a missing line was not found. */
export function notFound(
  scan: LoggedScan,
  stored: readonly StoredFile[],
  ledger: readonly Pick<ScanRow, 'id' | 'fileId'>[],
  closed: ReadonlySet<string>,
): Whereabouts {
  const own = stored.find((file) => isIn(file, scan) && isNamed(file, scan));
  const line = own && ledger.find(({ fileId }) => fileId === own.fileId);
  if (line) return { kind: 'listed', as: line.id };
  if (stored.some((file) => isIn(file, scan) && hasName(file, scan))) return { kind: 'changed' };
  return { kind: scan.places.some((place) => closed.has(place)) ? 'closed' : 'nowhere' };
}

export interface SoughtScan {
  readonly scan: LoggedScan;
  readonly at: Whereabouts;
}

/** Puts the lines of found files back; what is in none of its folders is noted in the Log once. */
export const restoreScans = (sought: readonly SoughtScan[], context: Context): Changes =>
  joinChanges(
    ...sought.map(({ scan, at }): Partial<Changes> => {
      if (at.kind === 'found') return relist(relistedRow(scan, at.place, at.file, context));
      if (at.kind !== 'nowhere' || scan.isLost) return {};
      const detail = `${scan.row}: ${scan.places[0] ?? ''}/${scan.archiveName}`;
      return { log: [{ event: scanEvents.lost, object: scan.id, detail }] };
    }),
  );

const relist = (row: ScanRow): Partial<Changes> => ({
  inserts: [{ sheet: ledgerOf(row.id), row }],
  log: [
    {
      event: scanEvents.relisted,
      object: row.id,
      detail: filingWords(row, `${row.row}, baris yang dihapus dicatat lagi`),
      cells: filingCells(row),
    },
  ],
});

function relistedRow(scan: LoggedScan, place: string, file: DroppedFile, context: Context): ScanRow {
  const { now, settings } = context;
  const isArchived = place.startsWith('Arsip/');
  const { id, subBagian, row, shared, seenAt, filedAt } = scan;
  return {
    ...blankRow(pindaian),
    ...contentCells(file),
    ...{ id, subBagian, row, shared, place, seenAt },
    state: 'tersimpan',
    originalName: scan.originalName || file.name,
    archiveName: file.name,
    custody: sameEmail(file.owner, settings.office.account) ? 'kantor' : 'pribadi',
    sender: file.owner,
    filedAt: filedAt ?? now,
    archivedAt: isArchived ? (scan.archivedAt ?? now) : null,
    verifiedAt: now,
    fileId: file.fileId,
  };
}
