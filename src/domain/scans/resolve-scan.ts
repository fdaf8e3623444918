import { joinChanges } from '../workbook/changes';
import type { Context } from '../office/context';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import type { ScanRow } from '../workbook/pindaian';
import { announce, type Placement, type IntakePlan } from './announce';
import { GONE, NOT_A_COPY, NOT_FOR_US, SAME } from '../workbook/vocabulary/ledger-words';
import { inboxOf, QUARANTINE } from './scan-move';
import { authorizeScan } from './authorize-scan';

/** What a person can say of a file besides which row it is for. */
interface Verdict {
  readonly states: readonly ScanRow['state'][];
  /** Cells to write, or the move that it asks for. */
  readonly outcome: (
    scan: ScanRow,
  ) => { readonly cells: Partial<ScanRow> } | { readonly placement: Placement };
}

const define = <V extends Record<string, Verdict>>(verdicts: V): V => verdicts;

export const scanVerdicts = define({
  /** Back into the inbox, to be looked at as if new: after the file was mended, or the settings were. */
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
  /** Not a scan of this office; it stays in Karantina, out of the way and not lost. */
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
  /** The same bytes, and yet a document of its own: it waits to be paired. */
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
): Result<IntakePlan, Refusal> {
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
      changes: joinChanges({ updates: [{ sheet: 'pindaian', id: scanId, set: result.cells }], log }),
      moves: [],
    });
  const { changes, moves } = announce(scan, result.placement, context);
  return ok({ changes: joinChanges(changes, { log }), moves });
}
