import { joinChanges, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { takeStep, type ProcedureOffice } from '../kegiatan/take-step';
import { OFFICE_LANE } from '../sop/step';
import { ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { IntakePlan } from './plan-intake';
import { archiveFolderOf, scanFolderOf, type ScanMove } from './scan-move';
import { ALTERED } from './settle-moves';

export interface StoringOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<
    InventoryRow,
    'id' | 'kegiatan' | 'subBagian' | 'year' | 'category' | 'register'
  >[];
  readonly pindaian: readonly Pick<
    ScanRow,
    'id' | 'fileId' | 'row' | 'state' | 'reason' | 'archiveName' | 'archivedAt' | 'place' | 'sha256'
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
  const moves = office.pindaian.flatMap((scan): ScanMove[] => {
    const row = rows.get(scan.row);
    if (!row || scan.state !== 'tersimpan' || scan.archivedAt !== null || scan.reason === ALTERED) return [];
    const { id: scanId, fileId, archiveName: name, sha256 } = scan;
    return [{ scanId, fileId, name, from: scanFolderOf(row.subBagian), to: archiveFolderOf(row), sha256 }];
  });
  const updates = moves.map(({ scanId, to }): RowUpdate => ({
    sheet: 'pindaian',
    id: scanId,
    set: { place: to },
  }));
  const log = moves.map(({ scanId, name, to }) => ({
    event: 'PINDAIAN_DIARSIPKAN',
    object: scanId,
    detail: `${to}/${name}`,
  }));
  return ok({ changes: joinChanges({ updates, log }), moves });
}
