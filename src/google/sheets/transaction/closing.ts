import { ok, type Result } from '../../../domain/refusal/result';
import type { Refusal } from '../../../domain/refusal/refusal';
import { classify } from '../../errors';
import { transient } from '../../repeat';

/** Refusals after which the same write may succeed a moment later. */
const momentary: ReadonlySet<Refusal['code']> = new Set(['BUSY', 'ROWS_MOVED']);

/**
 * The rule for every closing write, see `close` of Execution.
 * @returns true when it was written, false when it is left to the next run
 */
export function close(write: () => Result<unknown>): Result<boolean> {
  try {
    const written = write();
    if (written.ok) return ok(true);
    return momentary.has(written.error.code) ? ok(false) : written;
  } catch (error) {
    if (!transient.has(classify(error))) throw error;
    return ok(false);
  }
}
