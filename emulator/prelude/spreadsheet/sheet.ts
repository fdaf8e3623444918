import { callHost } from '../host';
import { imitate } from '../imitate';
import { range, type RangeFacts, type SheetFacts } from './range';

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheet(facts: SheetFacts): object {
  const size = (): Size => callHost('SpreadsheetApp.Sheet.size', facts.id) as Size;
  const handle = imitate('Sheet', {
    getName: () => facts.title,
    getSheetId: () => facts.id,
    getIndex: () => facts.index + 1,
    getMaxRows: () => size().rowCount,
    getMaxColumns: () => size().columnCount,
    getLastRow: () => callHost('SpreadsheetApp.Sheet.getLastRow', facts.id),
    getLastColumn: () => callHost('SpreadsheetApp.Sheet.getLastColumn', facts.id),
    getRange: (...args: readonly unknown[]) => range(rangeFacts(facts, args), sheet),
    getDataRange: () => dataRange(facts),
    getActiveRange: () => activeRange(),
    getActiveCell: () => activeRange(),
    getCurrentCell: () => activeRange(),
    activate: () => {
      callHost('SpreadsheetApp.Sheet.activate', facts.id);
      return handle;
    },
  });
  return handle;
}

/** Messages for a row, a column, a number of rows and a number of columns below 1. */
const TOO_SMALL = [
  'The starting row of the range is too small.',
  'The starting column of the range is too small.',
  'The number of rows in the range must be at least 1.',
  'The number of columns in the range must be at least 1.',
] as const;

/** getRange(a1), (row, column), (row, column, rows) or (row, column, rows, columns), counting from 1. */
function rangeFacts(facts: SheetFacts, args: readonly unknown[]): RangeFacts {
  const [first, column = 1, rows = 1, columns = 1] = args;
  if (typeof first === 'string') return callHost('SpreadsheetApp.rangeByName', facts.id, first) as RangeFacts;
  const numbers = [first, column, rows, columns].map(Number);
  TOO_SMALL.forEach((message, at) => {
    if (!((numbers[at] ?? 1) >= 1)) throw new Error(message);
  });
  const [row = 1, col = 1, height = 1, width = 1] = numbers;
  return checked({
    sheet: facts,
    top: row - 1,
    bottom: row - 1 + height,
    left: col - 1,
    right: col - 1 + width,
  });
}

function checked(area: RangeFacts): RangeFacts {
  const { rowCount, columnCount } = callHost('SpreadsheetApp.Sheet.size', area.sheet.id) as Size;
  if (area.bottom > rowCount || area.right > columnCount)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

function dataRange(facts: SheetFacts): object {
  const bottom = Math.max(1, callHost('SpreadsheetApp.Sheet.getLastRow', facts.id) as number);
  const right = Math.max(1, callHost('SpreadsheetApp.Sheet.getLastColumn', facts.id) as number);
  return range({ sheet: facts, top: 0, left: 0, bottom, right }, sheet);
}

export interface Selection {
  readonly sheet: SheetFacts;
  readonly a1: string;
}

export const selection = (): Selection => callHost('SpreadsheetApp.active') as Selection;

export function activeRange(): object {
  const { sheet: facts, a1 } = selection();
  return range(callHost('SpreadsheetApp.rangeByName', facts.id, a1) as RangeFacts, sheet);
}
