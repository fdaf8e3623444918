import { renewedLocks } from '../../../domain/office/settings/locked-places';
import { ok, type Result } from '../../../domain/refusal/result';
import { noChanges } from '../../../domain/workbook/changes';
import type { Deps } from '../../deps';

/**
 * Renews the locks of Pengaturan after a write that entered or confirmed who may do what: the people who may change locked
 * rows follow from those values (0034).
 */
export function lockAfter<T>({ provisioner }: Pick<Deps, 'provisioner'>, written: Result<T>): Result<T> {
  if (written.ok) provisioner.lock();
  return written;
}

/** Locks the rows where they are now, then records these places: if a run is killed in between, the next one locks again. */
export function renewLocks(
  { execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>,
  places: string,
): void {
  provisioner.lock();
  execution.close(() =>
    execution.transact({}, () =>
      ok({ changes: { ...noChanges, settings: renewedLocks(places) }, reply: null }),
    ),
  );
}
