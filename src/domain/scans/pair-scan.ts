import { joinChanges } from '../changes';
import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { refuseUnless } from '../office/authority';
import { roleInLane } from '../office/role';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { announce, fileFor, leaseUntil, type IntakeOffice, type IntakePlan } from './plan-intake';

/** A person says which row a waiting scan is for: one click on a suggestion, or a row of their own choice. */
export function pairScan(
  office: IntakeOffice,
  context: Context,
  scanId: string,
  rowId: string,
): Result<IntakePlan, Refusal> {
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  const scan = office.pindaian.find(({ id }) => id === scanId);
  if (!scan) return err({ code: 'SCAN_UNKNOWN', scanId });
  const wrongActor = refuseUnless(context, roleInLane('Sub Bagian', scan.subBagian));
  if (wrongActor) return err(wrongActor);
  if (scan.state !== 'menunggu')
    return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: scan.state });
  const row = office.inventaris.find(({ id, subBagian }) => id === rowId && subBagian === scan.subBagian);
  if (!row || row.kegiatan !== kegiatan.id) return err({ code: 'ROW_UNKNOWN', rowId });
  const names = new Set(office.pindaian.map(({ archiveName }) => archiveName.toLowerCase()));
  const { changes, moves } = announce(scan, fileFor(row, scan, names, context));
  const lease = {
    updates: [{ sheet: 'pindaian', id: scan.id, set: { lease: leaseUntil(context.now) } } as const],
  };
  return ok({ changes: joinChanges(changes, lease), moves });
}
