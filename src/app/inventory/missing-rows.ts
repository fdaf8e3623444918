import type { Context } from '../../domain/office/context';
import type { LoggedRow } from '../../domain/inventory/typists/logged-rows';
import {
  dismissRows as dismiss,
  missingRows as missing,
  restoreRows as restore,
} from '../../domain/inventory/restore-rows';
import { isWhole } from '../../domain/inventory/row-count';
import { loggedEntries } from '../../domain/registers/entry/logged-entries';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfRows, procedure } from '../reads';

const counted = { kegiatan: ['id', 'status', 'closedAt'], inventaris: ['kegiatan'] } as const;
const reads = {
  ...procedure,
  ...logOfRows,
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'entry'],
} as const;

export interface MissingRowsReply {
  readonly rows: readonly LoggedRow[];
  readonly context: Context;
}

/** Rows that were deleted by hand. Reads only the count first; reads the Log only if the count differs. */
export const missingRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<MissingRowsReply> => {
    const result = execution.read(counted, (office, context) => ({
      whole: isWhole(office, context),
      context,
    }));
    if (!result.ok) return result;
    if (result.value.whole) return ok({ rows: [], context: result.value.context });
    return readMissing(execution);
  };

/** The missing rows, from the Log. */
export const readMissing = (execution: Pick<Deps['execution'], 'read'>): Result<MissingRowsReply> =>
  execution.read(reads, (office, context) => ({ rows: missing(office), context }));

export interface RowsReply {
  readonly ids: readonly string[];
}

/** Restores deleted rows from the Log. */
export const restoreRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ids: readonly string[]): Result<RowsReply> =>
    execution.transact(reads, (office, context) => settled(restore(office, context, ids)));

/** Records that deleted rows need not be restored. */
export const dismissRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ids: readonly string[], reason: string): Result<RowsReply> =>
    execution.transact(reads, (office, context) => {
      const entries = loggedEntries(office.log);
      return settled(dismiss(office, context, ids, reason, (entry) => entries.get(entry)?.standing === 'in'));
    });

const settled = (result: ReturnType<typeof restore>) =>
  mapResult(result, ({ changes, ids }) => ({ changes, reply: { ids } }));
