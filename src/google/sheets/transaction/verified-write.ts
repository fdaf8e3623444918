import { workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';
import { BACKUP_SHEET_ID, backupRequests, blocksOf, keptFilters, restoreRequests } from '../backup';
import { witnessText } from '../rows/codec';
import type { WaitOut } from '../../repeat';
import { rawOf, type RawCell } from '../rows/raw-cell';
import { columnLetters, quoted, type Layout } from '../rows/layout';
import type { Watched, WritePlan } from './plan';
import type { SheetsService } from '../sheets-service';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ValueRanges = GoogleAppsScript.Sheets.Schema.MatchedValueRange[];
type Response = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

const RESPONSE =
  'updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue)))))';

/**
 * One atomic write that verifies that it hit the right cells. Google has no conditional write, and a colleague may sort
 * or insert a column in the second between our read and our write. So the same call first copies the touched cells to a
 * hidden sheet, then writes, and returns the header rows and one cell of each touched row that it did not write. Where
 * these differ from what was read, everything is restored and the caller decides again.
 * @returns false when the rows had moved and the write was undone
 */
export function writeVerified(
  service: SheetsService,
  plan: WritePlan,
  layout: Layout,
  waitOut: WaitOut,
): boolean {
  const blocks = blocksOf(plan.touched);
  const moved = plan.moves.flatMap((move) => move.watched);
  const watched: readonly Watched[] = [...plan.touched, ...plan.watched, ...moved];
  const sheets = [
    ...new Set([
      ...[...plan.touched, ...plan.added].map(({ sheet }) => sheet),
      ...plan.moves.flatMap((move) => move.sheets),
    ]),
  ];
  const response = service.update(
    {
      requests: [
        ...backupRequests(blocks),
        ...plan.requests,
        ...plan.moves.flatMap(({ requests }) => requests),
      ],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [
        ...sheets.map((sheet) => headerRange(sheet, layout)),
        ...witnessRanges(watched, layout),
      ],
    },
    RESPONSE,
  );
  const cell = cellsIn(response);
  const headersUnchanged = sheets.every((sheet) =>
    (layout[sheet]?.headers ?? []).every((header, column) => text(cell(sheet, 1, column)) === header),
  );
  const rowsUnchanged = watched.every(
    ({ sheet, row, witness }) =>
      witnessText(columnOf(sheet, witness.key), cell(sheet, row, witness.column), plan.zone) ===
      witness.value,
  );
  if (headersUnchanged && rowsUnchanged) return true;
  undo(service, blocks, plan, waitOut);
  return false;
}

const columnOf = (sheet: SheetName, key: string): Column => {
  const column = (workbook[sheet].columns as Record<string, Column>)[key];
  if (!column) throw new Error(`${sheet} has no column ${key}`);
  return column;
};

/** One call reads the copies and the positions of the added rows, one restores all; waits out the minute's quota. */
function undo(
  service: SheetsService,
  blocks: ReturnType<typeof blocksOf>,
  plan: WritePlan,
  waitOut: WaitOut,
): void {
  const sheets = [...new Set(plan.added.map(({ sheet }) => sheet))];
  const dataFilters = [
    ...keptFilters(blocks),
    ...sheets.map((sheet) => ({ gridRange: { sheetId: workbook[sheet].sheetId } })),
  ];
  const read = () =>
    service.readValues({
      majorDimension: 'ROWS',
      valueRenderOption: 'FORMULA',
      dateTimeRenderOption: 'SERIAL_NUMBER',
      dataFilters,
    });
  const ranges = dataFilters.length === 0 ? [] : (waitOut(read).valueRanges ?? []);
  const requests = [
    ...plan.moves.flatMap((move) => move.undo),
    ...restoreRequests(blocks, ranges),
    ...removeAdded(ranges, plan),
  ];
  waitOut(() => service.update({ requests }, 'spreadsheetId'));
}

/** Appended rows have ids that were never used before, so they are found at any position. */
function removeAdded(ranges: ValueRanges, plan: WritePlan): Request[] {
  return ranges.flatMap(({ valueRange, dataFilters }) => {
    const sheetId = dataFilters?.[0]?.gridRange?.sheetId;
    if (sheetId === BACKUP_SHEET_ID) return [];
    const keys = new Set(
      plan.added.filter(({ sheet }) => workbook[sheet].sheetId === sheetId).map(({ key }) => key),
    );
    const rows = ((valueRange?.values ?? []) as RawCell[][]).flatMap((cells, index) =>
      cells.some((value) => keys.has(String(value))) ? [index] : [],
    );
    return rows
      .slice(-keys.size)
      .reverse()
      .map((index): Request => ({
        deleteDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
        },
      }));
  });
}

const headerRange = (sheet: SheetName, layout: Layout): string => `${quoted(layout[sheet]?.title ?? '')}!1:1`;

/** The witness cells; adjacent rows form one range. */
function witnessRanges(watched: readonly Watched[], layout: Layout): string[] {
  const sorted = [...watched].sort((one, other) =>
    one.sheet === other.sheet ? one.row - other.row : one.sheet < other.sheet ? -1 : 1,
  );
  const ranges: { sheet: SheetName; column: number; from: number; to: number }[] = [];
  for (const { sheet, row, witness } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && last.sheet === sheet && last.column === witness.column && last.to >= row - 1) last.to = row;
    else ranges.push({ sheet, column: witness.column, from: row, to: row });
  }
  return ranges.map(
    ({ sheet, column, from, to }) =>
      `${quoted(layout[sheet]?.title ?? '')}!${columnLetters(column)}${from}:${columnLetters(column)}${to}`,
  );
}

function cellsIn(response: Response): (sheet: SheetName, row: number, column: number) => RawCell {
  const cells = new Map<string, RawCell>();
  for (const sheet of response.updatedSpreadsheet?.sheets ?? []) {
    for (const grid of sheet.data ?? []) {
      (grid.rowData ?? []).forEach(({ values }, down) =>
        (values ?? []).forEach(({ effectiveValue }, across) => {
          cells.set(
            `${sheet.properties?.sheetId}/${(grid.startRow ?? 0) + down + 1}/${(grid.startColumn ?? 0) + across}`,
            rawOf(effectiveValue),
          );
        }),
      );
    }
  }
  return (sheet, row, column) => cells.get(`${workbook[sheet].sheetId}/${row}/${column}`);
}

const text = (value: RawCell): string => (value === null || value === undefined ? '' : String(value));
