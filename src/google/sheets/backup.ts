import { workbook, type SheetName } from '../../domain/workbook';
import { runs } from './transaction/cell-requests';
import type { Touched } from './transaction/plan';
import { isErrorText, type RawCell } from './rows/raw-cell';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Grid = GoogleAppsScript.Sheets.Schema.GridRange;
type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type ValueRanges = GoogleAppsScript.Sheets.Schema.MatchedValueRange[];
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A hidden sheet that receives, in the same atomic write, the former content of the touched cells. */
export const BACKUP_SHEET_ID = 1199;

/** A rectangle of touched cells: 0-based, ends excluded. */
interface Block {
  readonly sheet: SheetName;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How many rows below its own rows it is stored in the hidden sheet. */
  readonly offset: number;
}

/** Rows and columns of margin, so that relative references of copied formulas stay inside the hidden sheet's grid. */
const MARGIN = 100;

/**
 * The touched cells as blocks. Each is copied to its own columns and never above its own rows, so that a relative
 * reference of a formula never leaves the grid and is unchanged after the restore.
 */
export function blocksOf(touched: readonly Touched[]): readonly Block[] {
  const blocks: Block[] = [];
  const sheets = [...new Set(touched.map(({ sheet }) => sheet))];
  let offset = 0;
  for (const sheet of sheets) {
    const rows = touched.filter((cells) => cells.sheet === sheet).sort((one, other) => one.row - other.row);
    blocks.push(...blocksIn(sheet, rows, offset));
    offset += rows[rows.length - 1]?.row ?? 0;
  }
  return blocks;
}

/** Adjacent rows in which the same run of columns is touched become one block. */
function blocksIn(sheet: SheetName, rows: readonly Touched[], offset: number): readonly Block[] {
  const open = new Map<string, Block>();
  const closed: Block[] = [];
  for (const { row, columns } of rows) {
    for (const run of runs(columns)) {
      const left = run[0] ?? 0;
      const right = left + run.length;
      const above = open.get(`${left}/${right}`);
      const grows = above?.bottom === row - 1;
      if (above && !grows) closed.push(above);
      const top = above && grows ? above.top : row - 1;
      open.set(`${left}/${right}`, { sheet, left, right, top, bottom: row, offset });
    }
  }
  return [...closed, ...open.values()];
}

/** Copies values and formulas only; the hidden sheet needs no formats, dropdowns or rules. */
export function backupRequests(blocks: readonly Block[]): readonly Request[] {
  if (blocks.length === 0) return [];
  const rowCount = Math.max(...blocks.map(({ bottom, offset }) => bottom + offset)) + MARGIN;
  const columnCount = Math.max(...blocks.map(({ right }) => right)) + MARGIN;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: BACKUP_SHEET_ID, gridProperties: { rowCount, columnCount } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
    ...blocks.map((block) => paste(place(block), kept(block))),
  ];
}

const paste = (source: Grid, destination: Grid): Request => ({
  copyPaste: { source, destination, pasteType: 'PASTE_FORMULA' },
});

const place = ({ sheet, left, right, top, bottom }: Block): Grid => ({
  sheetId: workbook[sheet].sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

const kept = (block: Block): Grid => ({
  ...place(block),
  sheetId: BACKUP_SHEET_ID,
  startRowIndex: block.top + block.offset,
  endRowIndex: block.bottom + block.offset,
});

/** The ranges to read, values as entered, in order to restore the blocks. */
export const keptFilters = (blocks: readonly Block[]): readonly DataFilter[] =>
  blocks.map((block) => ({ gridRange: kept(block) }));

/**
 * Restores the cells. Plain values are written, not pasted: a paste may skip rows that a filter hides. What only a
 * paste restores (a formula, a text that looks like one, an error) is pasted cell by cell.
 */
export function restoreRequests(blocks: readonly Block[], ranges: ValueRanges): readonly Request[] {
  return blocks.flatMap((block) => {
    const rows = cellsOf(block, ranges);
    const start = { ...startOf(place(block)), sheetId: workbook[block.sheet].sheetId };
    const values = rows.map((cells) => ({ values: cells.map(entered) }));
    return [
      { updateCells: { start, fields: 'userEnteredValue', rows: values } },
      ...rows.flatMap((cells, down) =>
        cells.flatMap((raw, along) => (isPasted(raw) ? [pasteBack(block, down, along)] : [])),
      ),
    ];
  });
}

const startOf = ({ startRowIndex = 0, startColumnIndex = 0 }: Grid) => ({
  rowIndex: startRowIndex,
  columnIndex: startColumnIndex,
});

/** The block's cells, padded: the API omits trailing blanks. */
function cellsOf(block: Block, ranges: ValueRanges): readonly (readonly RawCell[])[] {
  const wanted = JSON.stringify(startOf(kept(block)));
  const found = ranges.find(({ dataFilters }) =>
    dataFilters?.some(
      ({ gridRange }) =>
        gridRange?.sheetId === BACKUP_SHEET_ID && JSON.stringify(startOf(gridRange)) === wanted,
    ),
  );
  const values = (found?.valueRange?.values ?? []) as RawCell[][];
  return Array.from({ length: block.bottom - block.top }, (_row, down) =>
    Array.from({ length: block.right - block.left }, (_cell, along) => values[down]?.[along]),
  );
}

const isPasted = (raw: RawCell): boolean =>
  isErrorText(raw) || (typeof raw === 'string' && raw.startsWith('='));

function entered(raw: RawCell): CellData {
  if (raw === undefined || raw === null || raw === '' || isPasted(raw)) return {};
  if (typeof raw === 'number') return { userEnteredValue: { numberValue: raw } };
  return { userEnteredValue: typeof raw === 'boolean' ? { boolValue: raw } : { stringValue: raw } };
}

function pasteBack(block: Block, down: number, along: number): Request {
  const one: Block = {
    ...block,
    top: block.top + down,
    bottom: block.top + down + 1,
    left: block.left + along,
    right: block.left + along + 1,
  };
  return paste(kept(one), place(one));
}
