import { findChainFault, type ChainFault } from '../../../domain/log/chain';
import { recordedErasures, type RecordedErasure } from '../../../domain/log/erase';
import { wholeLog } from '../../../domain/log/split-log';
import { readAnchor } from '../../../domain/log/anchor';
import { compareAnchors, type AnchorReport, type FoundAnchor } from '../../../domain/log/compare-anchors';
import type { Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';

export interface LogReply {
  readonly entries: number;
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
 * Checks the whole Log, old entries included, against the head stored in Pengaturan, the anchors kept in Drive, and one that a person typed or pasted.
 * A call of its own, because a long Log takes a while.
 */
export const checkLog =
  ({ execution, anchors, sha256 }: LogDeps) =>
  (text: string): Result<LogReply> =>
    execution.read({ log: 'all', logLama: 'all' }, ({ log, logLama }, { settings, workbookId }) => {
      const inOrder = wholeLog(logLama, log);
      const entered = text.trim() === '' ? 'none' : (readAnchor(text, workbookId) ?? 'unreadable');
      const kept = findKept(anchors);
      const all = typeof entered === 'string' ? kept : [...(kept ?? []), { ...entered, source: '' }];
      const fault = findChainFault(inOrder, settings.system.chain, sha256) ?? null;
      const first = fault !== null && 'index' in fault ? inOrder[fault.index] : undefined;
      const isSorted = !isAsWritten(log, 1) || !isAsWritten(logLama, Infinity);
      return {
        entries: inOrder.length,
        fault,
        row: first?.position ?? 0,
        isOld: first !== undefined && logLama.includes(first),
        isSorted,
        erasures: recordedErasures(inOrder),
        anchors: compareAnchors(inOrder, all ?? [], sha256),
        hasLooked: kept !== null,
        typed: typeof entered === 'string' ? entered : 'compared',
      };
    });

/** Whether the numbers rise one by one, in at most so many blocks: each move to Log Lama is a block. */
const isAsWritten = (entries: readonly { readonly id: string }[], most: number): boolean => {
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
