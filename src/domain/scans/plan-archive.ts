import { joinChanges, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { takeStep, type ProcedureOffice } from '../kegiatan/take-step';
import { OFFICE_LANE } from '../sop/step';
import { ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import { leaseUntil, type IntakePlan } from './announce';
import { ALTERED, GONE } from './ledger-words';
import { archiveName } from './archive-name';
import { archiveFolderOf, type ScanMove } from './scan-move';
import { rowsServed } from './scanned-rows';

export interface StoringOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<
    InventoryRow,
    'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'category' | 'register'
  >[];
  readonly pindaian: readonly Pick<
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
  >[];
}

/** SOP 5: every filed scan of a registered row goes to its archive folder; the ledger says so first. */
export function planArchive(office: StoringOffice, context: Context): Result<IntakePlan, Refusal> {
  const turn = takeStep(office, context, { number: 5, lane: OFFICE_LANE });
  if (!turn.ok) return turn;
  const registered = office.inventaris.filter(
    (row) => row.kegiatan === turn.value.kegiatan.id && row.register !== '',
  );
  const rows = new Map(registered.map((row) => [row.id, row]));
  const nameOf = renamer(office.pindaian, context);
  const moves = office.pindaian.flatMap((scan): ScanMove[] => {
    const row = rowsServed(scan).flatMap((id) => rows.get(id) ?? [])[0];
    if (!row || scan.state !== 'tersimpan' || scan.archivedAt !== null) return [];
    if (scan.reason === ALTERED || scan.reason === GONE) return [];
    const to = archiveFolderOf(row);
    // A run that died after its announcement has written the new place already.
    const from = scan.place === to ? scan.origin : scan.place;
    return [
      {
        scanId: scan.id,
        fileId: scan.fileId,
        name: nameOf(scan, row),
        from,
        to,
        sha256: scan.sha256,
        copy: null,
      },
    ];
  });
  const lease = leaseUntil(context.now);
  const updates = moves.map(({ scanId, name, from, to }): RowUpdate => ({
    sheet: 'pindaian',
    id: scanId,
    set: { archiveName: name, place: to, origin: from, lease },
  }));
  const log = moves.map(({ scanId, name, to }) => ({
    event: 'PINDAIAN_DIARSIPKAN',
    object: scanId,
    detail: `${to}/${name}`,
  }));
  return ok({ changes: joinChanges({ updates, log }), moves });
}

type Scan = StoringOffice['pindaian'][number];
type Renamed = (scan: Scan, row: StoringOffice['inventaris'][number]) => string;

/**
 * The name under which a scan is archived. Where its row's year was corrected after the filing, the name that bears the
 * former year is made anew; any other name stays. A scan of several rows bears the name of the first.
 */
function renamer(scans: readonly Scan[], { settings }: Context): Renamed {
  const taken = new Set(scans.map((scan) => scan.archiveName.toLowerCase()));
  return (scan, row) => {
    const { archiveName: former } = scan;
    if (rowsServed(scan)[0] !== row.id || !bearsAnotherYear(former, row)) return former;
    taken.delete(former.toLowerCase());
    const extension = former.slice(former.lastIndexOf('.') + 1);
    const name = archiveName(settings.scans.nameTemplate, row, extension, taken);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Whether the code in a name is followed by a year that is not the row's. */
const bearsAnotherYear = (name: string, { id, year }: { id: string; year: number | null }): boolean => {
  if (!name.startsWith(`${id}_`)) return false;
  const [, found] = /^(\d{4}|tanpa-tahun)[_.]/.exec(name.slice(id.length + 1)) ?? [];
  return found !== undefined && found !== String(year ?? 'tanpa-tahun');
};
