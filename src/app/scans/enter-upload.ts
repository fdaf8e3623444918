import { joinChanges, type Changes } from '../../domain/workbook/changes';
import type { LogDraft } from '../../domain/workbook/log-entry';
import type { Context } from '../../domain/office/context';
import { err, mapResult, ok, type Result } from '../../domain/refusal/result';
import { announcedCells, type IntakePlan } from '../../domain/scans/announce';
import { allFiles } from '../../domain/scans/intake-state';
import { ledgerCounters } from '../../domain/scans/ledger/ledger-counters';
import type { DroppedFile } from '../../domain/scans/drop';
import { asDuplicate } from '../../domain/scans/classify-file';
import { fileWaits, lateCells } from '../../domain/scans/late';
import { contentCells, firstRow, addToLedger, waitingLog } from '../../domain/scans/ledger/ledger-rows';
import { ledgerOf } from '../../domain/scans/scan-move';
import type { Scannable } from '../../domain/scans/quarantine';
import { sameContent, sameFile } from '../../domain/scans/ledger/same-content';
import { rowsServed } from '../../domain/completeness/scanned-rows';
import { recordIntake } from '../../domain/scans/archive/record-moves';
import type { Target } from '../../domain/scans/target';
import type { ScanRow } from '../../domain/workbook/pindaian';
import { LATE } from '../../domain/workbook/vocabulary/ledger-words';
import { scannable, targetFor } from './admit-upload';
import { announced, countMoves, type Announced, type MovesReply } from './carry-out';
import { scanReads, type ScanDeps } from './scan-deps';

/**
 * Enters an uploaded file, already in its inbox, into the ledger for its row, and files it. Until that is written it is a
 * dropped file like any other, which the trigger processes; after that a second call changes nothing.
 */
export function enterUpload(deps: ScanDeps, rowId: string, file: DroppedFile): Result<MovesReply> {
  const planned = deps.execution.transact(scanReads, (office, context) => {
    const target = targetFor(office, context, rowId);
    if (!target.ok) return target;
    const checked = scannable(target.value, file, context);
    if (!checked.ok) return checked;
    const entry = entryOf(allFiles(office), target.value, checked.value, context);
    if (!entry.ok) return entry;
    const { changes } = entry.value;
    return ok({
      changes,
      reply: announced(entry.value, context),
      effectsFollow: true,
    });
  });
  return planned.ok ? settleAfresh(deps, planned.value) : planned;
}

type Upload = Scannable<DroppedFile>;

/** The ledger already has the file if the trigger saw it first, or on a second call. */
function entryOf(
  ledger: readonly ScanRow[],
  target: Target,
  file: Upload,
  context: Context,
): Result<IntakePlan> {
  const known = ledger.find(({ fileId, originalFileId }) => [fileId, originalFileId].includes(file.fileId));
  const others = ledger.filter((scan) => scan !== known);
  if (!known) return ok(newEntry(others, target, file, context));
  if (target.ids.every((id) => rowsServed(known).includes(id)))
    return ok({ ...nothing, ...(known.reason === LATE && { waits: fileWaits(target, known, context) }) });
  const copied = ledger.find(({ id }) => known.state === 'duplikat' && id === known.duplicateOf);
  if (known.state === 'duplikat') return ok({ ...nothing, ...(copied && { copyOf: sameFile(copied) }) });
  // It waits for other documents, which would lose it.
  if (known.reason === LATE) return ok({ ...nothing, copyOf: sameFile(known) });
  if (known.state !== 'terlihat' && known.state !== 'menunggu')
    return err({
      code: 'SCAN_NOT_WAITING',
      scanId: known.id,
      name: known.originalName,
      state: known.state,
    });
  const { set, log, told, ...plan } = decided(known, others, target, file, context);
  const updates = [{ sheet: ledgerOf(known.id), id: known.id, set }];
  return ok({ changes: joinChanges({ updates, log: [log] }, told), ...plan });
}

const nothing: IntakePlan = { changes: joinChanges(), moves: [] };

/** The new ledger row with what is decided on the file. */
function newEntry(ledger: readonly ScanRow[], target: Target, file: Upload, context: Context): IntakePlan {
  const counters = ledgerCounters(context.settings, ledger);
  const scan = firstRow(file, counters.nextId(target.unit), context.now);
  const { set, log, told, ...plan } = decided(scan, ledger, target, file, context);
  const numbers = { log: [log], settings: counters.settings() };
  return { changes: joinChanges(addToLedger({ ...scan, ...set }), numbers, told), ...plan };
}

/** What a file means: cells and Log entry of its ledger row, and what else is written. */
type Decided = Omit<IntakePlan, 'changes'> & {
  readonly set: Partial<ScanRow>;
  readonly log: LogDraft;
  readonly told: Partial<Changes>;
};

/**
 * Content that the office already has is set aside as a copy, as if it had been dropped; a person then decides. A file for a document that
 * was decided waits for the Tim Penghubung. Any other is filed.
 */
function decided(
  scan: ScanRow,
  others: readonly ScanRow[],
  target: Target,
  file: Upload,
  context: Context,
): Decided {
  const noticed = contentCells(file);
  const same = sameContent(others, file.sha256, target.ids);
  if (!same && target.late.length > 0) {
    const log = waitingLog(scan.id, target.ids);
    const waits = fileWaits(target, scan, context);
    return { set: { ...noticed, ...lateCells(target.ids) }, log, told: {}, moves: [], waits };
  }
  const names = new Set(others.map(({ archiveName }) => archiveName.toLowerCase()));
  const placement = same ? asDuplicate(file, same.first.id) : target.place(file, names, context);
  const { set, log, move } = announcedCells(scan, placement, context, noticed);
  if (same) {
    // The row for which it was given: it is not the copy's, and is offered if a person says that it is no copy.
    const suggestions = target.ids.join(', ');
    return { set: { ...set, suggestions }, log, told: {}, moves: [move], copyOf: sameFile(same.first) };
  }
  const told = target.told(placement, { id: scan.id, sha256: file.sha256 }, context);
  return { set, log, told, moves: [move], beside: target.beside(others, context) };
}

const settledColumns = ['fileId', 'originalFileId', 'state', 'reason', 'filedAt', 'lease'] as const;

/** The ledger row is new, so its position is unknown: the result of the move is written in a separate transaction. */
function settleAfresh(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now, about }: Announced,
): Result<MovesReply> {
  if (moves.length === 0) return ok({ moved: 0, left: 0, ...about });
  const { outcomes } = scans.carryOut(moves, archive, timeIsOver);
  const noted = execution.close(() =>
    execution.transact({ [ledgerOf(moves[0]?.scanId ?? '')]: settledColumns }, () =>
      ok({ changes: joinChanges({ updates: recordIntake(outcomes, now) }), reply: null }),
    ),
  );
  return mapResult(noted, (isNoted) => ({ ...countMoves(outcomes, isNoted), ...about }));
}
