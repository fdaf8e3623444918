import type { Changes } from '../../domain/changes';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { Deps } from '../deps';

/** A second write of the same order. Without a new reading where the rows of Pengaturan were there already. */
export const concludeWith = (execution: Deps['execution'], changes: Changes): Result<null, Refusal> =>
  execution.writeOn(() => changes) ? ok(null) : execution.run({}, () => ok({ changes, reply: null }));
