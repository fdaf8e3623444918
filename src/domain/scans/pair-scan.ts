import { joinChanges } from '../changes';
import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import type { ScanRow } from '../workbook/pindaian';
import { announce, type IntakePlan } from './announce';
import type { IntakeOffice, IntakeRow } from './desk';
import { fileFor } from './judge';
import { GONE } from './ledger-words';
import { takeScan } from './take-scan';

const PAIRABLE: readonly ScanRow['state'][] = ['menunggu', 'karantina', 'duplikat'];

/**
 * A person says which row a file is for: one click on a suggestion, or rows of their own choice. One file serves several
 * rows only so. A row may get several files (pages, a new version); each is kept.
 */
export function pairScan(
  office: IntakeOffice,
  context: Context,
  scanId: string,
  rowIds: readonly string[],
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
  const file = {
    name: scan.originalName,
    size: scan.size ?? 0,
    mimeType: scan.mimeType,
    content: scan.content,
  };
  const fate = { ...fileFor(first, file, names, context), row: rows.map(({ id }) => id).join(', ') };
  const { changes, moves } = announce(scan, fate, context);
  return ok({ changes: joinChanges(changes), moves });
}
