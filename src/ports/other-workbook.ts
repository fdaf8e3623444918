import type { Refusal } from '../domain/refusal/refusal';
import type { Result } from '../domain/refusal/result';
import type { Execution } from './execution';

/** Acts on the workbook of that id; ORIGINAL_UNREACHABLE where this person may not edit it, or it is gone. */
export type OtherWorkbook = <T>(
  spreadsheetId: string,
  act: (execution: Execution) => Result<T, Refusal>,
) => Result<T, Refusal>;
