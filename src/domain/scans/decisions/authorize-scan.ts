import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import { err, ok, type Result } from '../../refusal/result';
import type { ScanRow } from '../../workbook/pindaian';
import { SIGNED } from '../scan-move';

/** A ledger row in one of these states, for a person of its unit to decide on. */
export function authorizeScan(
  scans: readonly ScanRow[],
  context: Context,
  scanId: string,
  states: readonly ScanRow['state'][],
): Result<ScanRow> {
  const scan = scans.find(({ id }) => id === scanId);
  if (!scan) return err({ code: 'SCAN_UNKNOWN', scanId });
  const wrongActor =
    scan.subBagian === SIGNED
      ? refuseWithout(context, 'returnSigned')
      : refuseWithout(context, 'handleScans', scan.subBagian);
  if (wrongActor) return err(wrongActor);
  if (states.includes(scan.state)) return ok(scan);
  return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: scan.state });
}
