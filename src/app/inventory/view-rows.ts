import type { Context } from '../../domain/office/context';
import { namedScan } from '../../domain/guard/guarded-rows';
import { viewRows as view, type RowList, type RowQuery } from '../../domain/inventory/view-rows';
import { typedColumns } from '../../domain/workbook/typed-columns';
import { flatten, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { ofUnit } from '../results';
import { decided, logOfRows, procedure } from '../reads';

const reads = {
  ...procedure,
  ...logOfRows,
  inventaris: [
    'kegiatan',
    'subBagian',
    ...typedColumns,
    'problems',
    'guesses',
    'guard',
    'typedBy',
    'typistKeys',
    ...decided,
    'reason',
    'register',
    'returned',
    'carried',
  ],
  pindaian: ['id', ...namedScan, 'fileId'],
  klasifikasi: 'all',
} as const;

export interface RowListReply {
  readonly list: RowList;
  readonly context: Context;
}

/** The rows of the pages Inventaris and Koordinasi. One read. */
export const viewRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (query: RowQuery): Result<RowListReply> =>
    flatten(
      execution.read(reads, (office, context) =>
        ofUnit(query.unit, context, () => ({ list: view(office, context, query), context })),
      ),
    );
