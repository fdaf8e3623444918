import { workbook, type SheetName } from '../../../domain/workbook';
import type { SheetsService } from '../sheets-service';
import { parseRange, type SheetLayout } from './layout';
import type { RawCell } from './raw-cell';

/** Rows of one call. */
export const PART = 2_000;

type Columns = Record<string, RawCell[]>;

/**
 * Reads columns of a sheet that only grows, a bounded number of rows a call, until below the last row with a key nothing follows.
 * @returns the cells by column key, below the header
 */
export function readInParts(
  service: SheetsService,
  name: SheetName,
  columns: readonly string[],
  layout: SheetLayout,
): Readonly<Record<string, readonly RawCell[]>> {
  const { used = 0, height = used } = layout;
  const cells: Columns = Object.fromEntries(columns.map((key) => [key, []]));
  let isFull = false;
  for (let top = 1; top < height && (top < used || isFull); top += PART)
    isFull = readPart(service, name, cells, layout, top, Math.min(top + PART, height)) === PART;
  return cells;
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
  const filled = Math.max(0, ...[...parts.values()].map((part) => part.length));
  for (const { key, place } of places)
    cells[key] = [...(cells[key] ?? []), ...padded(parts.get(place) ?? [], bottom - top)];
  return filled;
}

/** Google omits trailing blanks. */
const padded = (cells: readonly RawCell[], count: number): readonly RawCell[] =>
  Array.from({ length: count }, (_, at) => cells[at]);
