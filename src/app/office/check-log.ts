import { findChainFault, type ChainFault } from '../../domain/log/chain';
import { recordedErasures, type RecordedErasure } from '../../domain/log/erase';
import { readAnchor } from '../../domain/log/anchor';
import { compareAnchors, type AnchorReport, type FoundAnchor } from '../../domain/log/compare-anchors';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

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
      const written = [...logLama, ...log];
      const inOrder = [...written].sort((one, other) => Number(one.id) - Number(other.id));
      const entered = text.trim() === '' ? 'none' : (readAnchor(text, workbookId) ?? 'unreadable');
      const kept = findKept(anchors);
      const all = typeof entered === 'string' ? kept : [...(kept ?? []), { ...entered, source: '' }];
      const fault = findChainFault(inOrder, settings.system.chain, sha256) ?? null;
      const first = fault !== null && 'index' in fault ? inOrder[fault.index] : undefined;
      const isSorted = inOrder.some((entry, index) => entry !== written[index]);
      return {
        entries: written.length,
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

/** Null where Drive is off, or the person has not granted access to it: the check is not refused for that. */
function findKept(anchors: LogDeps['anchors']): readonly FoundAnchor[] | null {
  try {
    return anchors.find();
  } catch {
    return null;
  }
}
