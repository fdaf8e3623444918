import { workbook } from '../../domain/workbook';
import { readTables, type RawTables } from './rows/read-tables';
import type { SheetsService } from './sheets-service';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * Moves the entries up to this number from the top of Log to the end of Log Lama, in one atomic write: a killed run
 * leaves all or nothing, and a second run finds nothing to move. Columns are copied one by one, because people may have
 * ordered them differently in the two sheets.
 * @returns false, and nothing is moved, where the entries are not the first rows of the Log in their order
 */
export function shelveLog(service: SheetsService, last: number): boolean {
  const tables = readTables(service, { log: ['id'], logLama: ['id'] });
  const numbers = (tables.cells.log?.['id'] ?? []).map(Number);
  const count = numbers.filter((number) => number <= last).length;
  if (count === 0) return true;
  const isFirst = numbers.slice(0, count).every((number, at) => number === (numbers[0] ?? 0) + at);
  if (!isFirst || tables.missing.length > 0) return false;
  service.update({ requests: [...room(tables, count), ...moves(tables, count)] }, 'spreadsheetId');
  return true;
}

/** Rows of Log Lama that are used, header included. */
const usedRows = ({ cells }: RawTables): number => 1 + (cells.logLama?.['id'] ?? []).length;

/** An addition to the grid, if the entries do not fit. */
function room(tables: RawTables, count: number): readonly Request[] {
  const height = tables.layout.logLama?.height ?? 0;
  const lacking = usedRows(tables) + count - height;
  return lacking <= 0
    ? []
    : [{ appendDimension: { sheetId: workbook.logLama.sheetId, dimension: 'ROWS', length: lacking } }];
}

function moves({ layout, ...tables }: RawTables, count: number): readonly Request[] {
  const top = usedRows({ layout, ...tables });
  const copies = Object.keys(workbook.log.columns).flatMap((key): readonly Request[] => {
    const from = layout.log?.columns[key];
    const to = layout.logLama?.columns[key];
    if (from === undefined || to === undefined) throw new Error(`The Log has no place for ${key}`);
    return [
      {
        copyPaste: {
          source: columnOf(workbook.log.sheetId, from, 1, count),
          destination: columnOf(workbook.logLama.sheetId, to, top, count),
          pasteType: 'PASTE_FORMULA',
        },
      },
    ];
  });
  const range = { sheetId: workbook.log.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 1 + count };
  return [...copies, { deleteDimension: { range } }];
}

const columnOf = (sheetId: number, column: number, top: number, count: number) => ({
  sheetId,
  startColumnIndex: column,
  endColumnIndex: column + 1,
  startRowIndex: top,
  endRowIndex: top + count,
});
