import type { Changes } from '../../domain/workbook/changes';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/**
 * The closing write of a publication: without another read if the rows of Pengaturan already existed.
 * @returns whether it was written; if not, the announcement remains and the daily trigger or the next publication completes it
 */
export const concludeWith = (execution: Deps['execution'], changes: Changes): Result<boolean> =>
  execution.close(() =>
    execution.append(() => changes) ? ok(null) : execution.transact({}, () => ok({ changes, reply: null })),
  );
