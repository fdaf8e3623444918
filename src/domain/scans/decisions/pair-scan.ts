import { joinChanges } from '../../workbook/changes';
import type { Context } from '../../office/context';
import { refuseWithout } from '../../office/permissions';
import { isLate, rowsServed } from '../../completeness/scanned-rows';
import type { Refusal } from '../../refusal/refusal';
import { err, ok, type Result } from '../../refusal/result';
import type { ScanRow } from '../../workbook/pindaian';
import { announce, type IntakePlan } from '../announce';
import { allFiles, type IntakeOffice } from '../intake-state';
import type { DroppedFile } from '../drop';
import { asDuplicate } from '../classify-file';
import { contentCells, waitingLog } from '../ledger/ledger-rows';
import { fileWaits, lateCells, refuseLate } from '../late';
import { ALTERED, GONE, LATE } from '../../workbook/vocabulary/ledger-words';
import { sameContent, sameFile } from '../ledger/same-content';
import { papersFor, rowsFor, type Target } from '../target';
import { doorOf, DUPLICATES, ledgerOf, SIGNED } from '../scan-move';
import { authorizeScan } from './authorize-scan';

export const PAIRABLE: readonly ScanRow['state'][] = ['menunggu', 'karantina', 'duplikat'];

/**
 * A person chooses the row of a file: a suggestion, or one or more rows of their own choice. Only here can one file
 * serve several rows. A row may have several files (pages, versions); all are kept. A copy of a kept file becomes a
 * duplicate, unless the person was shown the original and these rows do not have it yet. For rows that were decided
 * before step 3 was finished, the file waits for the Tim Penghubung (late.ts).
 * @param seen the file as it is now, with its content; undefined when Drive does not show it: then the ledger's values
 * count
 */
export function pairScan(
  office: IntakeOffice,
  context: Context,
  scanId: string,
  rowIds: readonly string[],
  seen: DroppedFile | undefined,
): Result<IntakePlan> {
  const files = allFiles(office);
  const taken = authorizeScan(files, context, scanId, PAIRABLE);
  if (!taken.ok) return err(refuseOther(taken.error, scanId, rowIds, office, context));
  const scan = taken.value;
  if (scan.reason === GONE || seen?.isTrashed === true)
    return err({ code: 'SCAN_NOT_WAITING', scanId, name: scan.originalName, state: GONE });
  const target = scan.subBagian === SIGNED ? papersFor(office, rowIds) : rowsFor(office, scan, rowIds);
  if (!target.ok) return target;
  const { late } = target.value;
  const notNow = refuseFiling(scan, target.value, context);
  if (notNow && isSaid(scan, late)) return err(notNow);
  const noticed = seen ? contentCells(seen) : {};
  const { size, mimeType, content, sha256 } = { ...scan, ...noticed };
  const name = scan.originalName;
  const checked = target.value.check({ name, size: size ?? 0, mimeType, content }, context);
  if (!checked.ok) {
    const door = doorOf(scan.subBagian);
    return err({ code: 'FILE_REFUSED', name, reason: checked.error, content, door });
  }
  const others = files.filter(({ id }) => id !== scanId);
  const same = sameContent(others, sha256, rowIds);
  if (same && (same.isAgain || !wasCompared(scan, sha256)))
    return ok(putAside(scan, same.first, context, noticed));
  if (notNow) return ok(untilLooked(scan, target.value, context, noticed));
  const names = new Set(others.map(({ archiveName }) => archiveName.toLowerCase()));
  const placement = target.value.place(checked.value, names, context);
  const { changes, moves } = announce(scan, placement, context, noticed);
  const told = target.value.told(placement, { id: scanId, sha256 }, context);
  return ok({ changes: joinChanges(changes, told), moves, beside: target.value.beside(others, context) });
}

/** Whoever may do nothing about a late file is told who may file it. */
function refuseOther(
  refusal: Refusal,
  scanId: string,
  rowIds: readonly string[],
  office: IntakeOffice,
  context: Context,
): Refusal {
  const scan = office.pindaian.find(({ id }) => id === scanId);
  if (refusal.code !== 'WRONG_ACTOR' || !scan || !isLate(scan)) return refusal;
  const target = rowsFor(office, scan, rowIds);
  return (target.ok ? refuseLate(target.value, scan, context) : undefined) ?? refusal;
}

/** Why this person may not file it now; a file for late rows then waits, for others it is refused. */
const refuseFiling = (scan: ScanRow, target: Target, context: Context): Refusal | undefined =>
  target.late.length > 0
    ? refuseLate(target, scan, context)
    : scan.subBagian === SIGNED
      ? undefined
      : refuseWithout(context, 'handleScans', scan.subBagian);

/** Nothing would change: it waits for these rows already, or is for rows that are not late. */
const isSaid = (scan: ScanRow, late: Target['late']): boolean =>
  late.length === 0 || (scan.reason === LATE && late.every(({ id }) => rowsServed(scan).includes(id)));

/** The file stays where it is, named for its rows. */
const untilLooked = (
  scan: ScanRow,
  target: Target,
  context: Context,
  noticed: Partial<ScanRow>,
): IntakePlan => ({
  changes: joinChanges({
    updates: [
      {
        sheet: ledgerOf(scan.id),
        id: scan.id,
        set: { ...noticed, ...lateCells(target.ids), duplicateOf: '' },
      },
    ],
    log: [waitingLog(scan.id, target.ids)],
  }),
  moves: [],
  waits: fileWaits(target, scan, context),
});

/** This content was compared with all others, and a person was shown the original. */
const wasCompared = (scan: ScanRow, sha256: string): boolean =>
  scan.sha256 === sha256 &&
  (scan.state === 'duplikat' || (scan.state === 'menunggu' && scan.reason !== ALTERED));

function putAside(scan: ScanRow, first: ScanRow, context: Context, noticed: Partial<ScanRow>): IntakePlan {
  const copyOf = sameFile(first);
  if (scan.place !== DUPLICATES) {
    const { changes, moves } = announce(
      scan,
      asDuplicate({ name: scan.originalName }, first.id),
      context,
      noticed,
    );
    return { changes: joinChanges(changes), moves, copyOf };
  }
  const set = { ...noticed, state: 'duplikat', reason: '', duplicateOf: first.id } as const;
  return {
    changes: joinChanges({ updates: [{ sheet: ledgerOf(scan.id), id: scan.id, set }] }),
    moves: [],
    copyOf,
  };
}
