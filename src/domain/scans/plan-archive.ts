import { joinChanges, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { takeStep, type ProcedureOffice } from '../kegiatan/take-step';
import { OFFICE_LANE } from '../sop/step';
import { ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { archiveFolder, type StoredRegisters, type StoredRow } from './archive-folder';
import { isLeased, leaseUntil, type IntakePlan } from './announce';
import { ALTERED, GONE } from './ledger-words';
import type { ScanMove } from './scan-move';
import { rowsServed } from './scanned-rows';

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
  readonly inventaris: readonly (StoredRow & Pick<InventoryRow, 'kegiatan'>)[];
  readonly pindaian: readonly StoredScan[];
}

export interface StoringOffice extends ProcedureOffice, ArchivedOffice {}

/** SOP 5: every filed scan of a registered row goes to the archive folder of its register and category; the ledger says so first. */
export function planArchive(office: StoringOffice, context: Context): Result<IntakePlan, Refusal> {
  const turn = takeStep(office, context, { number: 5, lane: OFFICE_LANE });
  if (!turn.ok) return turn;
  const { kegiatan } = turn.value;
  const registered = office.inventaris.filter((row) => row.register !== '');
  const own = new Set(registered.filter((row) => row.kegiatan === kegiatan.id).map(({ id }) => id));
  const isDue = (scan: StoredScan): boolean =>
    scan.archivedAt === null && rowsServed(scan).some((id) => own.has(id));
  return ok(planMoves(office, registered, isDue, context));
}

/**
 * Once a day: stored scans whose document has moved between the registers or the categories since, and those whose move
 * was announced and never done, go to the folder where they belong now.
 */
export function planRelocation(office: ArchivedOffice, context: Context): IntakePlan {
  const registered = office.inventaris.filter((row) => row.register !== '');
  const isDue = (scan: StoredScan, to: string): boolean =>
    !isLeased(scan, context.now) &&
    scan.place.startsWith(`${ARCHIVE}/`) &&
    (scan.place !== to || scan.archivedAt === null);
  return planMoves(office, registered, isDue, context);
}

const ARCHIVE = 'Arsip';

function planMoves(
  office: ArchivedOffice,
  registered: readonly StoredRow[],
  isDue: (scan: StoredScan, to: string) => boolean,
  { now }: Context,
): IntakePlan {
  const rows = new Map(registered.map((row) => [row.id, row]));
  const folderOf = archiveFolder(office);
  const moves = office.pindaian.flatMap((scan): ScanMove[] => {
    const to = folderOf(rowsServed(scan).flatMap((id) => rows.get(id) ?? []));
    if (to === undefined || scan.state !== 'tersimpan' || !isDue(scan, to)) return [];
    if (scan.reason === ALTERED || scan.reason === GONE) return [];
    // A run that died after its announcement has written the new place already.
    const from = scan.place === to ? scan.origin : scan.place;
    const { id, fileId, archiveName, sha256 } = scan;
    return [{ scanId: id, fileId, name: archiveName, from, to, sha256, copy: null }];
  });
  const lease = leaseUntil(now);
  // Not stored until it lies there: a move that is never done is taken up again.
  const updates = moves.map(({ scanId, from, to }): RowUpdate => ({
    sheet: 'pindaian',
    id: scanId,
    set: { place: to, origin: from, lease, archivedAt: null },
  }));
  const log = moves.map(({ scanId, name, to }) => ({
    event: 'PINDAIAN_DIARSIPKAN',
    object: scanId,
    detail: `${to}/${name}`,
  }));
  return { changes: joinChanges({ updates, log }), moves };
}
