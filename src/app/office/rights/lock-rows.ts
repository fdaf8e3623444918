import type { Result } from '../../../domain/refusal/result';
import type { Deps } from '../../deps';

/**
 * Renews the locks of Pengaturan after a write that entered or confirmed who may do what: the people who may change locked
 * rows follow from those values (0034).
 */
export function lockAfter<T>({ provisioner }: Pick<Deps, 'provisioner'>, written: Result<T>): Result<T> {
  if (written.ok) provisioner.lock();
  return written;
}
