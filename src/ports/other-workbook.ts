import type { Result } from '../domain/refusal/result';
import type { Execution } from './execution';

/** Acts on the workbook with that id; ORIGINAL_UNREACHABLE where this person may not edit it or it is deleted. */
export type OtherWorkbook = <T>(spreadsheetId: string, act: (execution: Execution) => Result<T>) => Result<T>;
