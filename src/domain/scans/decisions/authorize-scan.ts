import type { Context } from '../../office/context';
import { may, refuseWithout } from '../../office/permissions';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import type { ScanRow } from '../../workbook/pindaian';
import { LATE } from '../../workbook/vocabulary/ledger-words';
import { SIGNED } from '../scan-move';

/**
 * A ledger row in one of these states, for a person of its unit to decide on. On a file for a document that was decided the unit's
 * Tim Penghubung decides, too (late.ts).
 */
export function authorizeScan(
  scans: readonly ScanRow[],
  context: Context,
  scanId: string,
  states: readonly ScanRow['state'][],
): Result<ScanRow> {
  const scan = scans.find(({ id }) => id === scanId);
  if (!scan) return err({ code: 'SCAN_UNKNOWN', scanId });
  const wrongActor = refuseScan(scan, context);
  if (wrongActor) return err(wrongActor);
  if (states.includes(scan.state)) return ok(scan);
  return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: scan.state });
}

const READABLE: readonly ScanRow['state'][] = ['menunggu', 'karantina', 'duplikat', 'tersimpan'];

/** A file for a person to look at: of those who may decide something about it, or about the documents of its unit. */
export function authorizeReading(
  scans: readonly ScanRow[],
  context: Context,
  scanId: string,
): Result<ScanRow> {
  const scan = scans.find(({ id }) => id === scanId);
  return scan && may(context, 'decideRows', scan.subBagian) && READABLE.includes(scan.state)
    ? ok(scan)
    : authorizeScan(scans, context, scanId, READABLE);
}

/** The refusal of a person who may decide nothing about the file; undefined for the others. */
export const refuseScan = (
  { subBagian, reason }: Pick<ScanRow, 'subBagian' | 'reason'>,
  context: Context,
): Refusal | undefined =>
  subBagian === SIGNED
    ? refuseWithout(context, 'returnSigned')
    : reason === LATE && !may(context, 'handleScans', subBagian)
      ? refuseWithout(context, 'decideRows', subBagian)
      : refuseWithout(context, 'handleScans', subBagian);
