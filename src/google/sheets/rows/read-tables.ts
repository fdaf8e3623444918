import type { SheetName } from '../../../domain/workbook';
import { workbook } from '../../../domain/workbook';
import { headerKey } from '../../../domain/text/normalise';
import type { RawCell } from './raw-cell';
import { COLUMN_MARK, columnMark, parseRange, sheetOfMark, type Layout } from './layout';
import type { SheetsService } from '../sheets-service';

/** Column keys by sheet; the sheet's key column is always included unless rows are only appended. */
export type ColumnsRead = { readonly [S in SheetName]?: readonly string[] };

export interface RawTables {
  readonly layout: Layout;
  /** Cells by sheet and column key, below the header, without trailing blanks. */
  readonly cells: { readonly [S in SheetName]?: Readonly<Record<string, readonly RawCell[]>> };
  /** Columns found neither by their mark nor by their header. */
  readonly missing: readonly { readonly sheet: SheetName; readonly column: string }[];
}

type ValueRanges = GoogleAppsScript.Sheets.Schema.MatchedValueRange[];
interface Place {
  readonly index: number;
  /** Number of rows of the grid. */
  readonly height: number;
  readonly values: readonly RawCell[];
}
type Found = ReadonlyMap<string, Place>;

/**
 * Reads in one call every named column, wherever it is (values.batchGetByDataFilter finds it by its developer
 * metadata), and each sheet's header row, which gives the position of columns that are only written.
 */
export function readTables(service: SheetsService, reads: ColumnsRead): RawTables {
  const names = Object.keys(reads) as SheetName[];
  const response = service.readValues({
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
    dataFilters: names.flatMap((name) => [
      headerFilter(name),
      ...(reads[name] ?? []).map((column) => columnFilter(name, column)),
    ]),
  });
  const ranges = response.valueRanges ?? [];
  const headers = new Map(names.map((name) => [name, headerRow(ranges, name)] as const));
  const marked = markedColumns(ranges, (name) => headers.get(name)?.title);
  const layout: { [S in SheetName]?: Layout[S] } = {};
  const cells: { [S in SheetName]?: Record<string, readonly RawCell[]> } = {};
  const missing: { sheet: SheetName; column: string }[] = [];
  for (const name of names) {
    const header = headers.get(name) ?? { title: '', cells: [], width: 0 };
    const columns = placeColumns(name, header.cells, marked);
    const read = (reads[name] ?? []).flatMap((column) => marked.get(columnMark(name, column)) ?? []);
    const sizes =
      read.length === 0
        ? {}
        : { height: read[0]?.height, used: Math.max(...read.map(({ values }) => values.length)) };
    layout[name] = {
      title: header.title,
      headers: header.cells,
      width: Math.max(header.width, header.cells.length),
      columns,
      ...sizes,
    };
    cells[name] = {};
    for (const column of reads[name] ?? []) {
      const found = marked.get(columnMark(name, column));
      if (found) cells[name][column] = found.values.slice(1);
      else missing.push({ sheet: name, column });
    }
  }
  return { layout: findRenamed(service, layout), cells, missing };
}

/** Finds columns whose header people changed and that were not read by their mark: one more call reads the marks. */
function findRenamed(service: SheetsService, layout: Layout): Layout {
  const names = Object.keys(layout) as SheetName[];
  const isWhole = (name: SheetName): boolean =>
    Object.keys(workbook[name].columns).every((key) => key in (layout[name]?.columns ?? {}));
  if (names.every(isWhole)) return layout;
  const places = markedPlaces(service);
  const completed = names.map((name) => {
    const columns = { ...layout[name]?.columns };
    for (const key of Object.keys(workbook[name].columns)) {
      const place = places.get(columnMark(name, key));
      if (place !== undefined) columns[key] ??= place;
    }
    return [name, { ...layout[name], columns }];
  });
  return Object.fromEntries(completed) as Layout;
}

/**
 * The position of every marked column (developerMetadata.search). A tab that people duplicated may have the same marks:
 * only marks on the sheet's own id count, and of several the leftmost, in whatever order they are returned.
 */
export function markedPlaces(service: SheetsService): ReadonlyMap<string, number> {
  const response = service.searchMetadata({
    dataFilters: [{ developerMetadataLookup: { metadataKey: COLUMN_MARK } }],
  });
  const places = new Map<string, number>();
  for (const { developerMetadata } of response.matchedDeveloperMetadata ?? []) {
    const mark = developerMetadata?.metadataValue ?? '';
    const range = developerMetadata?.location?.dimensionRange;
    const name = sheetOfMark(mark);
    if (name === undefined || range?.sheetId !== workbook[name].sheetId) continue;
    places.set(mark, Math.min(range.startIndex ?? 0, places.get(mark) ?? Infinity));
  }
  return places;
}

const headerFilter = (name: SheetName): GoogleAppsScript.Sheets.Schema.DataFilter => ({
  gridRange: { sheetId: workbook[name].sheetId, startRowIndex: 0, endRowIndex: 1 },
});

const columnFilter = (name: SheetName, column: string): GoogleAppsScript.Sheets.Schema.DataFilter => ({
  developerMetadataLookup: { metadataKey: COLUMN_MARK, metadataValue: columnMark(name, column) },
});

/** The columns with a mark on the sheet that the mark names, not on a copy of it; of several the leftmost. */
export function markedColumns(ranges: ValueRanges, titleOf: (name: SheetName) => string | undefined): Found {
  const found = new Map<string, Place>();
  for (const { valueRange, dataFilters } of ranges) {
    const { title, column: index, bottom: height = 1 } = parseRange(valueRange?.range ?? '!');
    const values = (valueRange?.values?.[0] ?? []) as RawCell[];
    for (const { developerMetadataLookup } of dataFilters ?? []) {
      const mark = developerMetadataLookup?.metadataValue;
      const name = mark === undefined ? undefined : sheetOfMark(mark);
      if (mark === undefined || name === undefined || titleOf(name) !== title) continue;
      if (index < (found.get(mark)?.index ?? Infinity)) found.set(mark, { index, height, values });
    }
  }
  return found;
}

/** The first row of a sheet and the sheet's current title. */
export function headerRow(
  ranges: ValueRanges,
  name: SheetName,
): { readonly title: string; readonly cells: readonly string[]; readonly width: number } {
  const match = ranges.find(({ dataFilters }) =>
    dataFilters?.some(({ gridRange }) => gridRange?.sheetId === workbook[name].sheetId),
  );
  const columns = (match?.valueRange?.values ?? []) as RawCell[][];
  const { title, right = 0 } = parseRange(match?.valueRange?.range ?? '!A1');
  return {
    title,
    width: right + 1,
    cells: columns.map((column) => String(column[0] ?? '')),
  };
}

/** A column read by its mark is at the mark's position; any other at its header's. */
function placeColumns(name: SheetName, headers: readonly string[], marked: Found): Record<string, number> {
  const taken = new Set<number>();
  const places: Record<string, number> = {};
  const keys = Object.keys(workbook[name].columns);
  for (const key of keys) {
    const index = marked.get(columnMark(name, key))?.index;
    if (index === undefined) continue;
    places[key] = index;
    taken.add(index);
  }
  for (const key of keys.filter((candidate) => !(candidate in places))) {
    const wanted = headerKey(
      (workbook[name].columns as Record<string, { header: string }>)[key]?.header ?? '',
    );
    const [index, ...others] = headers.flatMap((header, at) =>
      !taken.has(at) && headerKey(header) === wanted ? [at] : [],
    );
    // People may have added a column with the same header: only the mark distinguishes ours.
    if (index === undefined || others.length > 0) continue;
    places[key] = index;
    taken.add(index);
  }
  return places;
}
