import type { Context } from '../../domain/office/context';
import { namedScan } from '../../domain/guard/guarded-rows';
import { viewRows as view, type RowList, type RowQuery } from '../../domain/inventory/view-rows';
import { typedColumns } from '../../domain/workbook/typed-columns';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
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
  ],
  pindaian: namedScan,
} as const;

export interface RowListReply {
  readonly list: RowList;
  readonly context: Context;
}

/** The rows of the pages Inventaris and Koordinasi. One read. */
export const viewRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (query: RowQuery): Result<RowListReply> => {
    const result = execution.read(reads, (office, context) => {
      const known = query.unit === null || context.settings.units.some(({ code }) => code === query.unit);
      return known ? { list: view(office, context, query), context } : undefined;
    });
    if (!result.ok) return result;
    if (!result.value)
      return err({
        code: 'BAD_INPUT',
        field: `Sub Bagian "${query.unit ?? ''}"`,
        problem: 'NOT_IN_SETTINGS',
      });
    return ok(result.value);
  };
