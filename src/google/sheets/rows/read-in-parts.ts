import { workbook, type SheetName } from '../../../domain/workbook';
import type { SheetsService } from '../sheets-service';
import { parseRange, type SheetLayout } from './layout';
import type { RawCell } from './raw-cell';

/** Rows of one call. */
export const PART = 2_000;

type Columns = Record<string, RawCell[]>;

/**
 * Reads columns of a sheet that only grows, a bounded number of rows a call; one more call tells how many rows there are.
 * Cells by column key, below the header.
 */
export function readInParts(
  service: SheetsService,
  name: SheetName,
  columns: readonly string[],
  layout: SheetLayout,
): Readonly<Record<string, readonly RawCell[]>> {
  const height = heightOf(service, name);
  const cells: Columns = Object.fromEntries(columns.map((key) => [key, []]));
  for (let top = 1; top < height; top += PART) {
    const bottom = Math.min(top + PART, height);
    if (readPart(service, name, cells, layout, top, bottom) < bottom - top) break;
  }
  return cells;
}

function heightOf(service: SheetsService, name: SheetName): number {
  const { sheets = [] } = service.describe('sheets(properties(sheetId,gridProperties(rowCount)))');
  const found = sheets.find(({ properties }) => properties?.sheetId === workbook[name].sheetId);
  return found?.properties?.gridProperties?.rowCount ?? 0;
}

/** @returns the number of rows up to the last one with content */
function readPart(
  service: SheetsService,
  name: SheetName,
  cells: Columns,
  { columns }: SheetLayout,
  top: number,
  bottom: number,
): number {
  const places = Object.keys(cells).map((key) => ({ key, place: columns[key] ?? 0 }));
  const { valueRanges = [] } = service.readValues({
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
    dataFilters: places.map(({ place }) => ({
      gridRange: {
        sheetId: workbook[name].sheetId,
        startRowIndex: top,
        endRowIndex: bottom,
        startColumnIndex: place,
        endColumnIndex: place + 1,
      },
    })),
  });
  const parts = new Map(
    valueRanges.map(({ valueRange }) => [
      parseRange(valueRange?.range ?? '!').column,
      (valueRange?.values?.[0] ?? []) as RawCell[],
    ]),
  );
  const used = Math.max(0, ...[...parts.values()].map((part) => part.length));
  for (const { key, place } of places)
    cells[key] = [...(cells[key] ?? []), ...padded(parts.get(place) ?? [], used)];
  return used;
}

/** Google omits trailing blanks. */
const padded = (cells: readonly RawCell[], count: number): readonly RawCell[] =>
  Array.from({ length: count }, (_, at) => cells[at]);
