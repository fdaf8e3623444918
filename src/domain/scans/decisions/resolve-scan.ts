import { joinChanges } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { err, ok, type Result } from '../../refusal/result';
import type { ScanRow } from '../../workbook/pindaian';
import { announce, type Placement, type IntakePlan } from '../announce';
import { GONE, NOT_A_COPY, NOT_FOR_US, SAME } from '../../workbook/vocabulary/ledger-words';
import { inboxOf, ledgerOf, QUARANTINE } from '../scan-move';
import { authorizeScan } from './authorize-scan';

/** A decision on a file other than its row. */
interface Verdict {
  readonly states: readonly ScanRow['state'][];
  /** Cells to write, or the move to make. */
  readonly outcome: (
    scan: ScanRow,
  ) => { readonly cells: Partial<ScanRow> } | { readonly placement: Placement };
}

const define = <V extends Record<string, Verdict>>(verdicts: V): V => verdicts;

export const scanVerdicts = define({
  /** Returns to the inbox and is processed like a new file, after the file or the settings were corrected. */
  'coba lagi': {
    states: ['karantina', 'duplikat'],
    outcome: (scan) => ({
      placement: {
        place: inboxOf(scan.subBagian),
        name: scan.originalName,
        row: '',
        reason: '',
        duplicateOf: '',
      },
    }),
  },
  /** Not a scan of this office. It stays in Karantina. */
  'bukan untuk kami': {
    states: ['menunggu', 'karantina'],
    outcome: (scan) =>
      scan.state === 'karantina'
        ? { cells: { reason: NOT_FOR_US } }
        : {
            placement: {
              place: QUARANTINE,
              name: scan.originalName,
              row: '',
              reason: NOT_FOR_US,
              duplicateOf: '',
            },
          },
  },
  sama: { states: ['duplikat'], outcome: () => ({ cells: { reason: SAME } }) },
  /** The same bytes, but a separate document: it waits to be paired. */
  'bukan sama': {
    states: ['duplikat'],
    outcome: () => ({ cells: { state: 'menunggu', reason: NOT_A_COPY, duplicateOf: '' } }),
  },
});

export type ScanVerdict = keyof typeof scanVerdicts;

export function resolveScan(
  scans: readonly ScanRow[],
  context: Context,
  scanId: string,
  verdict: ScanVerdict,
): Result<IntakePlan> {
  const { states, outcome } = scanVerdicts[verdict];
  const taken = authorizeScan(scans, context, scanId, states);
  if (!taken.ok) return taken;
  const scan = taken.value;
  if (scan.reason === GONE)
    return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: GONE });
  const result = outcome(scan);
  const log = [{ event: 'PINDAIAN_DIPUTUSKAN', object: scanId, detail: verdict }];
  if ('cells' in result)
    return ok({
      changes: joinChanges({ updates: [{ sheet: ledgerOf(scanId), id: scanId, set: result.cells }], log }),
      moves: [],
    });
  const { changes, moves } = announce(scan, result.placement, context);
  return ok({ changes: joinChanges(changes, { log }), moves });
}
