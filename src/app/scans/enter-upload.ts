import { joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { counterFrom, numbered } from '../../domain/office/settings/counter';
import { err, mapResult, ok, type Result } from '../../domain/refusal/result';
import { announce, announcedCells, type IntakePlan } from '../../domain/scans/announce';
import type { IntakeRow } from '../../domain/scans/intake-state';
import type { DroppedFile } from '../../domain/scans/drop';
import { asDuplicate, fileFor } from '../../domain/scans/classify-file';
import { contentCells, firstRow, addToLedger } from '../../domain/scans/ledger-rows';
import { rescanned } from '../../domain/scans/rescanned';
import type { Scannable } from '../../domain/scans/quarantine';
import { sameContent, sameFile } from '../../domain/scans/same-content';
import { rowsServed } from '../../domain/completeness/scanned-rows';
import { recordIntake } from '../../domain/scans/archive/record-moves';
import type { ScanRow } from '../../domain/workbook/pindaian';
import { rowFor, scannable } from './admit-upload';
import { announced, countMoves, type Announced, type MovesReply } from './carry-out';
import { scanReads, type ScanDeps } from './scan-deps';

/**
 * Enters an uploaded file, already in its inbox, into the ledger for its row, and files it. Until that is written it is a
 * dropped file like any other, which the trigger processes; after that a second call changes nothing.
 */
export function enterUpload(deps: ScanDeps, rowId: string, file: DroppedFile): Result<MovesReply> {
  const planned = deps.execution.transact(scanReads, (office, context) => {
    const row = rowFor(office.inventaris, context, rowId);
    if (!row.ok) return row;
    const checked = scannable(file, context);
    if (!checked.ok) return checked;
    const entry = entryOf(office.pindaian, row.value, checked.value, context);
    if (!entry.ok) return entry;
    const { changes, moves, copyOf } = entry.value;
    const isNew = moves.length > 0 && copyOf === undefined;
    return ok({
      changes: isNew ? joinChanges(changes, rescanned([row.value], file.name, context)) : changes,
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
  row: IntakeRow,
  file: Upload,
  context: Context,
): Result<IntakePlan> {
  const known = ledger.find(({ fileId, originalFileId }) => [fileId, originalFileId].includes(file.fileId));
  const others = ledger.filter((scan) => scan !== known);
  if (!known) return ok(newEntry(others, row, file, context));
  if (rowsServed(known).includes(row.id)) return ok(nothing);
  const copied = ledger.find(({ id }) => known.state === 'duplikat' && id === known.duplicateOf);
  if (known.state === 'duplikat') return ok({ ...nothing, ...(copied && { copyOf: sameFile(copied) }) });
  if (known.state !== 'terlihat' && known.state !== 'menunggu')
    return err({
      code: 'SCAN_NOT_WAITING',
      scanId: known.id,
      name: known.originalName,
      state: known.state,
    });
  const { placement, copyOf } = placeOf(others, row, file, context);
  const { changes, moves } = announce(known, placement, context, contentCells(file));
  return ok({ changes: joinChanges(changes), moves, ...copyOf });
}

const nothing: IntakePlan = { changes: joinChanges(), moves: [] };

/** The new ledger row with the file's placement. */
function newEntry(ledger: readonly ScanRow[], row: IntakeRow, file: Upload, context: Context): IntakePlan {
  const counter = counterFrom(context.settings, 'Pindaian', ledger);
  const scan = firstRow(file, numbered('P', counter.next()), context.now);
  const { placement, copyOf } = placeOf(ledger, row, file, context);
  const { set, log, move } = announcedCells(scan, placement, context);
  const changes = joinChanges(addToLedger({ ...scan, ...set }), { log: [log], settings: counter.settings() });
  return { changes, moves: [move], ...copyOf };
}

/** Content that the office already has is set aside as a copy, as if it had been dropped; a person then decides. */
function placeOf(ledger: readonly ScanRow[], row: IntakeRow, file: Upload, context: Context) {
  const same = sameContent(ledger, file.sha256, [row.id]);
  if (same) return { placement: asDuplicate(file, same.first.id), copyOf: { copyOf: sameFile(same.first) } };
  const names = new Set(ledger.map(({ archiveName }) => archiveName.toLowerCase()));
  return { placement: fileFor(row, file, names, context) };
}

/** The ledger row is new, so its position is unknown: the result of the move is written in a separate transaction. */
function settleAfresh(
  { execution, scans, timeIsOver }: ScanDeps,
  { moves, archive, now, copyOf }: Announced,
): Result<MovesReply> {
  const copy = copyOf && { copyOf };
  if (moves.length === 0) return ok({ moved: 0, left: 0, ...copy });
  const { outcomes } = scans.carryOut(moves, archive, timeIsOver);
  const noted = execution.close(() =>
    execution.transact(
      { pindaian: ['fileId', 'originalFileId', 'state', 'reason', 'filedAt', 'lease'] },
      () => ok({ changes: joinChanges({ updates: recordIntake(outcomes, now) }), reply: null }),
    ),
  );
  return mapResult(noted, (isNoted) => ({ ...countMoves(outcomes, isNoted), ...copy }));
}
