import { joinChanges, type RowUpdate } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { authorizeStep, type ProcedureOffice } from '../../kegiatan/authorize-step';
import { stepRef } from '../../sop/step';
import { storing } from '../../sop/step-5-storing';
import { ok, type Result } from '../../refusal/result';
import type { LogDraft } from '../../workbook/log-entry';
import type { InventoryRow } from '../../workbook/inventaris';
import type { ScanRow } from '../../workbook/pindaian';
import { archiveName } from './archive-name';
import { archiveFolder, type StoredRegisters, type StoredRow } from './archive-folder';
import { scanEvents } from '../ledger/filing-log';
import { isLeased, leaseUntil, type IntakePlan } from '../announce';
import { describeAccess, readersOf } from './exempted-access';
import { ALTERED, GONE } from '../../workbook/vocabulary/ledger-words';
import type { ScanMove } from '../scan-move';
import { rowsServed } from '../../completeness/scanned-rows';

type StoredScan = Pick<
  ScanRow,
  | 'id'
  | 'fileId'
  | 'row'
  | 'state'
  | 'reason'
  | 'archiveName'
  | 'archivedAt'
  | 'place'
  | 'origin'
  | 'sha256'
  | 'lease'
>;

export interface ArchivedOffice extends StoredRegisters {
  readonly inventaris: readonly (StoredRow & Pick<InventoryRow, 'kegiatan' | 'title'>)[];
  readonly pindaian: readonly StoredScan[];
}

export interface StoringOffice extends ProcedureOffice, ArchivedOffice {}

/**
 * SOP 5: every filed scan of a registered row moves to the archive folder of its register and category. The ledger
 * announces each move.
 */
export function planArchive(office: StoringOffice, context: Context): Result<IntakePlan> {
  const turn = authorizeStep(office, context, stepRef(storing));
  if (!turn.ok) return turn;
  const { kegiatan } = turn.value;
  const registered = office.inventaris.filter((row) => row.register !== '');
  const own = new Set(registered.filter((row) => row.kegiatan === kegiatan.id).map(({ id }) => id));
  const isDue = (scan: StoredScan): boolean =>
    scan.archivedAt === null && rowsServed(scan).some((id) => own.has(id));
  return ok(planMoves(office, registered, isDue, context));
}

/**
 * Runs daily. Moves stored scans to the right folder if their document has changed register or category, repeats announced moves that were
 * not done, and archives what was filed after step 5 was finished.
 */
export function planRelocation(office: StoringOffice, context: Context): IntakePlan {
  const registered = office.inventaris.filter((row) => row.register !== '');
  const kegiatanOf = new Map(registered.map(({ id, kegiatan }) => [id, kegiatan]));
  const closed = closedStorings(office);
  const isAfter = (scan: StoredScan): boolean =>
    rowsServed(scan).every((id) => closed.has(kegiatanOf.get(id) ?? ''));
  const isDue = (scan: StoredScan, to: string): boolean =>
    !isLeased(scan, context.now) &&
    (scan.place.startsWith(`${ARCHIVE}/`)
      ? scan.place !== to || scan.archivedAt === null
      : scan.archivedAt === null && isAfter(scan));
  return planMoves(office, registered, isDue, context);
}

/** The Kegiatan whose step 5 is finished, of those whose steps are kept in the sheet that is read. */
const closedStorings = ({ tahapan }: Pick<StoringOffice, 'tahapan'>): ReadonlySet<string> =>
  new Set(
    tahapan
      .filter(({ number, status }) => number === storing.number && status === 'selesai')
      .map(({ kegiatan }) => kegiatan),
  );

const ARCHIVE = 'Arsip';

function planMoves(
  office: ArchivedOffice,
  registered: ArchivedOffice['inventaris'],
  isDue: (scan: StoredScan, to: string) => boolean,
  context: Context,
): IntakePlan {
  const rows = new Map(registered.map((row) => [row.id, row]));
  const folderOf = archiveFolder(office, context.settings.units);
  const nameOf = renamer(office.pindaian, context);
  const moves = office.pindaian.flatMap((scan): ScanMove[] => {
    const served = rowsServed(scan).flatMap((id) => rows.get(id) ?? []);
    const to = folderOf(served);
    if (to === undefined || scan.state !== 'tersimpan' || !isDue(scan, to)) return [];
    if (scan.reason === ALTERED || scan.reason === GONE) return [];
    // An interrupted run has already written the new place.
    const from = scan.place === to ? scan.origin : scan.place;
    const { id, fileId, sha256 } = scan;
    return [{ scanId: id, fileId, name: nameOf(scan, served[0]), from, to, sha256, copy: null }];
  });
  const lease = leaseUntil(context.now);
  // Not stored until the move is done; an unfinished move is resumed.
  const updates = moves.map(({ scanId, name, from, to }): RowUpdate => ({
    sheet: 'pindaian',
    id: scanId,
    set: { archiveName: name, place: to, origin: from, lease, archivedAt: null },
  }));
  const log = moves.map(({ scanId, name, to }): LogDraft => ({
    event: scanEvents.archived,
    object: scanId,
    detail: `${to}/${name}`,
  }));
  log.push(...limitedFolders(moves, context));
  return { changes: joinChanges({ updates, log }), moves };
}

/** The folders of exempted scans that these moves create. Who may open them is logged before they are created. */
const limitedFolders = (moves: readonly ScanMove[], { settings }: Context) =>
  [...new Set(moves.map(({ to }) => to))].flatMap((path) => {
    const readers = (settings.folders[path] ?? '') === '' ? readersOf(path, settings) : undefined;
    const steps = readers?.people.map((person) => ({ kind: 'grant', person }) as const) ?? [];
    const detail = describeAccess([...steps, { kind: 'limit' }]);
    return readers ? [{ event: 'AKSES_FOLDER', object: path, detail }] : [];
  });

type Renamed = (scan: StoredScan, row: ArchivedOffice['inventaris'][number] | undefined) => string;

/**
 * The name under which a scan is archived. If the year of its row was corrected after filing, a name with the former
 * year is rebuilt; any other name stays. A scan of several rows has the name of the first.
 */
function renamer(scans: readonly StoredScan[], { settings }: Context): Renamed {
  const taken = new Set(scans.map((scan) => scan.archiveName.toLowerCase()));
  return (scan, row) => {
    const { archiveName: former } = scan;
    if (!row || rowsServed(scan)[0] !== row.id || !hasOtherYear(former, row)) return former;
    taken.delete(former.toLowerCase());
    const extension = former.slice(former.lastIndexOf('.') + 1);
    const name = archiveName(settings.scans.nameTemplate, row, extension, taken);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Whether the row ID in a name is followed by a year other than the row's. */
const hasOtherYear = (name: string, { id, year }: { id: string; year: number | null }): boolean => {
  if (!name.startsWith(`${id}_`)) return false;
  const [, found] = /^(\d{4}|tanpa-tahun)[_.]/.exec(name.slice(id.length + 1)) ?? [];
  return found !== undefined && found !== String(year ?? 'tanpa-tahun');
};
