import type { Context } from '../../domain/office/context';
import {
  viewRegisters as view,
  type RegisterList,
  type RegisterQuery,
} from '../../domain/registers/views/view-registers';
import { visibilityColumns } from '../../domain/registers/cells-to-repair';
import type { Result } from '../../domain/refusal/result';
import { testColumns } from '../../domain/workbook/registers';
import type { Deps } from '../deps';
import { logOfEvents } from '../reads';

const life = [
  'number',
  'title',
  'year',
  'status',
  'addedAt',
  'refreshedAt',
  'subBagian',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawnReason',
] as const;
const reads = {
  ...logOfEvents,
  dip: [...life, ...visibilityColumns, 'linkState', 'linkCheckedAt'],
  dik: [...life, 'basis', ...testColumns],
  dasarHukum: 'all',
} as const;

export interface RegistersReply {
  readonly list: RegisterList;
  readonly context: Context;
}

/** The entries of the page DIP. One read. */
export const viewRegisters =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (query: RegisterQuery): Result<RegistersReply> =>
    execution.read(reads, (office, context) => ({ list: view(office, context, query), context }));
