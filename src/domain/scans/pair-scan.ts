import { joinChanges } from '../changes';
import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import type { ScanRow } from '../workbook/pindaian';
import { announce, type IntakePlan } from './announce';
import type { IntakeOffice, IntakeRow } from './desk';
import type { DroppedFile } from './drop';
import { fileFor } from './judge';
import { contentCells } from './ledger-rows';
import { GONE } from './ledger-words';
import { checkScannable } from './quarantine';
import { takeScan } from './take-scan';

export const PAIRABLE: readonly ScanRow['state'][] = ['menunggu', 'karantina', 'duplikat'];

/**
 * A person says which row a file is for: one click on a suggestion, or rows of their own choice. One file serves several
 * rows only so. A row may get several files (pages, a new version); each is kept. `seen` is the file as it is now, looked
 * into; undefined when Drive does not show it, and what the ledger knows of it counts.
 */
export function pairScan(
  office: IntakeOffice,
  context: Context,
  scanId: string,
  rowIds: readonly string[],
  seen: DroppedFile | undefined,
): Result<IntakePlan, Refusal> {
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  const taken = takeScan(office.pindaian, context, scanId, PAIRABLE);
  if (!taken.ok) return taken;
  const scan = taken.value;
  if (scan.reason === GONE)
    return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: GONE });
  const rows: IntakeRow[] = [];
  for (const rowId of rowIds) {
    const row = office.inventaris.find(({ id, subBagian }) => id === rowId && subBagian === scan.subBagian);
    if (!row || row.kegiatan !== kegiatan.id) return err({ code: 'ROW_UNKNOWN', rowId });
    rows.push(row);
  }
  const [first] = rows;
  if (!first) return err({ code: 'NOTHING_TO_DO' });
  const names = new Set(
    office.pindaian.filter(({ id }) => id !== scanId).map(({ archiveName }) => archiveName.toLowerCase()),
  );
  const noticed = seen ? contentCells(seen) : {};
  const { size, mimeType, content } = { ...scan, ...noticed };
  const name = scan.originalName;
  const checked = checkScannable({ name, size: size ?? 0, mimeType, content }, context);
  if (!checked.ok) return err({ code: 'FILE_REFUSED', name, reason: checked.error });
  const fate = { ...fileFor(first, checked.value, names, context), row: rows.map(({ id }) => id).join(', ') };
  const { changes, moves } = announce(scan, fate, context, noticed);
  return ok({ changes: joinChanges(changes), moves });
}
