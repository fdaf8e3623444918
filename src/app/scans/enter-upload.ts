import { joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { err, mapResult, ok, type Result } from '../../domain/refusal/result';
import { announce, announcedCells, type IntakePlan } from '../../domain/scans/announce';
import { allFiles } from '../../domain/scans/intake-state';
import { ledgerCounters } from '../../domain/scans/ledger/ledger-counters';
import type { DroppedFile } from '../../domain/scans/drop';
import { asDuplicate } from '../../domain/scans/classify-file';
import { contentCells, firstRow, addToLedger } from '../../domain/scans/ledger/ledger-rows';
import { ledgerOf } from '../../domain/scans/scan-move';
import type { Scannable } from '../../domain/scans/quarantine';
import { sameContent, sameFile } from '../../domain/scans/ledger/same-content';
import { rowsServed } from '../../domain/completeness/scanned-rows';
import { recordIntake } from '../../domain/scans/archive/record-moves';
import type { Target } from '../../domain/scans/target';
import type { ScanRow } from '../../domain/workbook/pindaian';
import { scannable, targetFor } from './admit-upload';
import { announced, countMoves, type Announced, type MovesReply } from './carry-out';
import { fillingReads, type ScanDeps } from './scan-deps';

/**
 * Enters an uploaded file, already in its inbox, into the ledger for its row, and files it. Until that is written it is a
 * dropped file like any other, which the trigger processes; after that a second call changes nothing.
 */
export function enterUpload(deps: ScanDeps, rowId: string, file: DroppedFile): Result<MovesReply> {
  const planned = deps.execution.transact(fillingReads, (office, context) => {
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
  if (target.ids.every((id) => rowsServed(known).includes(id))) return ok(nothing);
  const copied = ledger.find(({ id }) => known.state === 'duplikat' && id === known.duplicateOf);
  if (known.state === 'duplikat') return ok({ ...nothing, ...(copied && { copyOf: sameFile(copied) }) });
  if (known.state !== 'terlihat' && known.state !== 'menunggu')
    return err({
      code: 'SCAN_NOT_WAITING',
      scanId: known.id,
      name: known.originalName,
      state: known.state,
    });
  const { placement, told, ...about } = placeOf(others, target, file, context);
  const { changes, moves } = announce(known, placement, context, contentCells(file));
  return ok({ changes: joinChanges(changes, told(known.id)), moves, ...about });
}

const nothing: IntakePlan = { changes: joinChanges(), moves: [] };

/** The new ledger row with the file's placement. */
function newEntry(ledger: readonly ScanRow[], target: Target, file: Upload, context: Context): IntakePlan {
  const counters = ledgerCounters(context.settings, ledger);
  const scan = firstRow(file, counters.nextId(target.unit), context.now);
  const { placement, told, ...about } = placeOf(ledger, target, file, context);
  const { set, log, move } = announcedCells(scan, placement, context);
  const numbers = { log: [log], settings: counters.settings() };
  const changes = joinChanges(addToLedger({ ...scan, ...set }), numbers, told(scan.id));
  return { changes, moves: [move], ...about };
}

/** Content that the office already has is set aside as a copy, as if it had been dropped; a person then decides. */
function placeOf(ledger: readonly ScanRow[], target: Target, file: Upload, context: Context) {
  const same = sameContent(ledger, file.sha256, target.ids);
  if (same) {
    return { placement: asDuplicate(file, same.first.id), copyOf: sameFile(same.first), told: () => ({}) };
  }
  const names = new Set(ledger.map(({ archiveName }) => archiveName.toLowerCase()));
  const placement = target.place(file, names, context);
  const told = (id: string) => target.told(placement, { id, sha256: file.sha256 }, context);
  return { placement, told, beside: target.beside(ledger) };
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
