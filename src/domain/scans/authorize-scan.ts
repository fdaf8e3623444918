import type { Context } from '../office/context';
import { refuseUnless } from '../office/authority';
import { roleInLane } from '../organisation/role';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import type { ScanRow } from '../workbook/pindaian';

/** A ledger row in one of these states, for a person of its unit to decide on. */
export function authorizeScan(
  scans: readonly ScanRow[],
  context: Context,
  scanId: string,
  states: readonly ScanRow['state'][],
): Result<ScanRow, Refusal> {
  const scan = scans.find(({ id }) => id === scanId);
  if (!scan) return err({ code: 'SCAN_UNKNOWN', scanId });
  const wrongActor = refuseUnless(context, roleInLane('Sub Bagian', scan.subBagian));
  if (wrongActor) return err(wrongActor);
  if (states.includes(scan.state)) return ok(scan);
  return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: scan.state });
}
