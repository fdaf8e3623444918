import { safeguardEntries as safeguard } from '../../domain/registers/entry/restore-entries';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfEntryCells } from '../reads';

/** Once a day: copies what the registers hold into the Log, and notes entries whose line was deleted. */
export const safeguardEntries =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<null> =>
    execution.transact({ ...logOfEntryCells, dip: 'all', dik: 'all' }, (office, context) =>
      ok({ changes: safeguard(office, context), reply: null }),
    );
