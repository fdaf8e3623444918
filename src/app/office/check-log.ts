import { findChainFault, type ChainFault } from '../../domain/log/chain';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

export interface LogReply {
  readonly entries: number;
  readonly fault: ChainFault | null;
  /** The row of the sheet in which the fault shows; 0 where it has none. */
  readonly row: number;
  /** The rows stand in another order than they were written; nothing of them changed. */
  readonly isSorted: boolean;
}

/** The whole Log against the head that Pengaturan holds; slow in a long one, so it is asked for by itself. */
export const checkLog =
  ({ execution, sha256 }: Pick<Deps, 'execution' | 'sha256'>) =>
  (): Result<LogReply, Refusal> =>
    execution.read({ log: 'all' }, ({ log }, { settings }) => {
      const inOrder = [...log].sort((one, other) => Number(one.id) - Number(other.id));
      const fault = findChainFault(inOrder, settings.system.chain, sha256) ?? null;
      const at = fault !== null && 'index' in fault ? inOrder[fault.index]?.position : undefined;
      const isSorted = inOrder.some((entry, index) => entry !== log[index]);
      return { entries: log.length, fault, row: at ?? 0, isSorted };
    });
