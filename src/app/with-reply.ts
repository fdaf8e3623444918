import { mapResult, type Result } from '../domain/refusal/result';
import type { Changes } from '../domain/workbook/changes';
import type { Decision } from '../ports/execution';

/** The decision to write these changes and return `reply`; a refusal is returned unchanged. */
export const withReply = <T>(result: Result<Changes>, reply: T): Result<Decision<T>> =>
  mapResult(result, (changes) => ({ changes, reply }));
