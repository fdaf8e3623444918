import { findChainFault, type ChainFault } from '../../domain/log/chain';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

export interface LogReply {
  readonly entries: number;
  readonly fault: ChainFault | null;
  /** The row of the sheet with the fault; 0 for none. */
  readonly row: number;
  /** The rows are in a different order than they were written; their content is unchanged. */
  readonly isSorted: boolean;
}

/** Checks the whole Log against the head stored in Pengaturan. A call of its own, because a long Log takes a while. */
export const checkLog =
  ({ execution, sha256 }: Pick<Deps, 'execution' | 'sha256'>) =>
  (): Result<LogReply> =>
    execution.read({ log: 'all' }, ({ log }, { settings }) => {
      const inOrder = [...log].sort((one, other) => Number(one.id) - Number(other.id));
      const fault = findChainFault(inOrder, settings.system.chain, sha256) ?? null;
      const at = fault !== null && 'index' in fault ? inOrder[fault.index]?.position : undefined;
      const isSorted = inOrder.some((entry, index) => entry !== log[index]);
      return { entries: log.length, fault, row: at ?? 0, isSorted };
    });
