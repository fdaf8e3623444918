import { findChainFault, type ChainFault } from '../../../domain/log/chain';
import { recordedErasures, type RecordedErasure } from '../../../domain/log/erase';
import { logLamaHead, wholeLog } from '../../../domain/log/split-log';
import { readAnchor } from '../../../domain/log/anchor';
import { compareAnchors, type AnchorReport, type FoundAnchor } from '../../../domain/log/compare-anchors';
import type { Context } from '../../../domain/office/context';
import { ok, type Result } from '../../../domain/refusal/result';
import { emptyChain, type ChainHead } from '../../../domain/workbook/log-entry';
import type { LogRow } from '../../../domain/workbook/procedure';
import type { Stored } from '../../../domain/workbook/sheet';
import type { Deps } from '../../deps';

export interface LogReply {
  /** The number of the last entry. */
  readonly entries: number;
  /** The first entries, of which only the numbers were read: those in Log Lama; 0 where everything was read. */
  readonly unread: number;
  readonly fault: ChainFault | null;
  /** The row of the sheet with the fault; 0 for none. */
  readonly row: number;
  /** That row is in Log Lama. */
  readonly isOld: boolean;
  /** The rows are in a different order than they were written; their content is unchanged. */
  readonly isSorted: boolean;
  /** Entries that lost a text, and who erased it: neither chain nor anchor vouches for what they said before. */
  readonly erasures: readonly RecordedErasure[];
  readonly anchors: AnchorReport;
  /** Whether Drive returned the anchors kept there. */
  readonly hasLooked: boolean;
  /** Whether the text that the person entered has an anchor of this office. */
  readonly typed: 'none' | 'compared' | 'unreadable' | 'foreign';
}

export type LogDeps = Pick<Deps, 'execution' | 'anchors' | 'sha256'>;

/**
 * Checks the Log against the head stored in Pengaturan, the anchors kept in Drive, and one that a person typed or pasted.
 * By default the entries since the last opening are read, which continue the recorded head of Log Lama, and the numbers
 * of Log Lama. All of Log Lama is read on demand, and where that part gives no answer (`sinceOpening`).
 */
export const checkLog =
  ({ execution, anchors, sha256 }: LogDeps) =>
  (text: string, withOld: boolean): Result<LogReply> => {
    const check = checkOf(text, findKept(anchors), sha256);
    const part = withOld
      ? ok(null)
      : execution.read({ log: 'all', logLama: ['id'] }, ({ log, logLama }, context) =>
          sinceOpening(log, logLama, context, text, check),
        );
    if (!part.ok) return part;
    if (part.value !== null) return ok(part.value);
    return execution.read({ log: 'all', logLama: 'all' }, ({ log, logLama }, context) =>
      check(log, logLama, emptyChain, context),
    );
  };

type Entries = readonly Stored<LogRow>[];
type Numbers = readonly { readonly id: string }[];
/** @param from the head of the entries before these */
type Check = (log: Entries, logLama: Entries, from: ChainHead, context: Context) => LogReply;

const checkOf =
  (text: string, kept: readonly FoundAnchor[] | null, sha256: LogDeps['sha256']): Check =>
  (log, logLama, from, { settings, workbookId }) => {
    const inOrder = wholeLog(logLama, log);
    const entered = text.trim() === '' ? 'none' : (readAnchor(text, workbookId) ?? 'unreadable');
    const all = typeof entered === 'string' ? kept : [...(kept ?? []), { ...entered, source: '' }];
    const fault = findChainFault(inOrder, settings.system.chain, sha256, from) ?? null;
    const first = fault !== null && 'index' in fault ? inOrder[fault.index] : undefined;
    return {
      entries: from.count + inOrder.length,
      unread: from.count,
      fault,
      row: first?.position ?? 0,
      isOld: first !== undefined && logLama.includes(first),
      isSorted: !isAsWritten(log, 1) || !isAsWritten(logLama, Infinity),
      erasures: recordedErasures(inOrder),
      anchors: compareAnchors(inOrder, all ?? [], sha256, from),
      hasLooked: kept !== null,
      typed: typeof entered === 'string' ? entered : 'compared',
    };
  };

/**
 * The check of the entries since the last opening.
 * @returns null where everything is to be read: the head of Log Lama is not known or its rows are not all there, the typed
 * anchor is of an entry in it, or an entry or an anchor differs, so that it is known from which entry on
 */
function sinceOpening(
  log: Entries,
  logLama: Numbers,
  context: Context,
  text: string,
  check: Check,
): LogReply | null {
  const from = logLama.length === 0 ? emptyChain : logLamaHead(context.settings);
  if (from === undefined || !areComplete(logLama, from.count)) return null;
  const typed = readAnchor(text, context.workbookId);
  if (typeof typed === 'object' && typed.count < from.count) return null;
  const reply = check(log, [], from, context);
  if (reply.fault !== null || reply.anchors.differs !== null) return null;
  return { ...reply, isSorted: reply.isSorted || !isAsWritten(logLama, Infinity) };
}

/** Whether each number from 1 to the last is there once. */
const areComplete = (entries: Numbers, last: number): boolean =>
  entries.length === last &&
  new Set(entries.map(({ id }) => Number(id))).size === last &&
  entries.every(({ id }) => Number(id) >= 1 && Number(id) <= last);

/** Whether the numbers rise one by one, in at most so many blocks: each move to Log Lama is a block. */
const isAsWritten = (entries: Numbers, most: number): boolean => {
  const starts = entries
    .map(({ id }) => Number(id))
    .filter((number, at, all) => at === 0 || number !== (all[at - 1] ?? 0) + 1);
  const isFalling = starts.every((number, at) => at === 0 || number < (starts[at - 1] ?? 0));
  return starts.length <= most && isFalling;
};

/** Null where Drive is off, or the person has not granted access to it: the check is not refused for that. */
function findKept(anchors: LogDeps['anchors']): readonly FoundAnchor[] | null {
  try {
    return anchors.find();
  } catch {
    return null;
  }
}
