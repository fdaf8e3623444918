import { err } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { Execution } from '../../ports/execution';
import type { OtherWorkbook } from '../../ports/other-workbook';

/** Where a spreadsheet is opened in a browser. */
const addressOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** What the Sheets API says of a spreadsheet that is not shared with the person, or only to read, or is deleted for good. */
const OUT_OF_REACH = /caller does not have permission|entity was not found/i;

/** Another spreadsheet of the same make, reached by its id as far as the person may edit it. */
export const createOtherWorkbook =
  (executionOn: (spreadsheetId: string) => Execution): OtherWorkbook =>
  (spreadsheetId, act) => {
    const unreachable = err<Refusal>({ code: 'ORIGINAL_UNREACHABLE', link: addressOf(spreadsheetId) });
    try {
      const result = act(executionOn(spreadsheetId));
      return !result.ok && result.error.code === 'NO_ACCESS' ? unreachable : result;
    } catch (error) {
      if (error instanceof Error && OUT_OF_REACH.test(error.message)) return unreachable;
      throw error;
    }
  };
