import type { Changes } from '../../domain/workbook/changes';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';

/**
 * The closing write of a publication: without a new reading where the rows of Pengaturan were there already.
 * @returns whether it was written; what was announced stands else, and the daily trigger or the next publication closes it
 */
export const concludeWith = (execution: Deps['execution'], changes: Changes): Result<boolean, Refusal> =>
  execution.close(() =>
    execution.append(() => changes) ? ok(null) : execution.transact({}, () => ok({ changes, reply: null })),
  );
