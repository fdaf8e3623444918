import type { Context } from '../../domain/office/context';
import { viewDecrees as view, type DecreeList } from '../../domain/registers/views/view-decrees';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

const reads = {
  dik: ['number', 'title', 'year', 'status', 'basis', 'reason', 'subBagian'],
  dasarHukum: 'all',
} as const;

export interface DecreesReply {
  readonly list: DecreeList;
  readonly context: Context;
}

/** The decrees on which the DIK is based. One read. */
export const viewDecrees =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<DecreesReply> =>
    execution.read(reads, (office, context) => ({ list: view(office, context), context }));
