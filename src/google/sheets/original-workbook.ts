import { err } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Execution } from '../../ports/execution';
import type { OtherWorkbook } from '../../ports/other-workbook';
import type { PlatformFault } from '../../ports/platform-fault';
import { classify } from '../errors';

/** The address of a spreadsheet in a browser. */
const addressOf = (id: string): string =>
  `https://docs.google.com/spreadsheets/d/${encodeURIComponent(id)}/edit`;

/** The spreadsheet is not shared with the person, shared read-only, or deleted for good. */
const OUT_OF_REACH: ReadonlySet<PlatformFault> = new Set(['NO_PERMISSION', 'NOT_FOUND']);

/** Another workbook of this product, opened by its id as far as the person may edit it. */
export const createOtherWorkbook =
  (executionOn: (spreadsheetId: string) => Execution): OtherWorkbook =>
  (spreadsheetId, act) => {
    const unreachable = err<Refusal>({ code: 'ORIGINAL_UNREACHABLE', link: addressOf(spreadsheetId) });
    try {
      const result = act(executionOn(spreadsheetId));
      return !result.ok && result.error.code === 'NO_ACCESS' ? unreachable : result;
    } catch (error) {
      if (OUT_OF_REACH.has(classify(error))) return unreachable;
      throw error;
    }
  };
