import { within, wants, type FieldMask } from '../field-mask';
import { compact, type Json, type JsonObject } from '../json';
import { areaOfMetadata } from './developer-metadata';
import type { Cell, Sheet, Workbook } from './model';
import { parseRange, wholeArea, type Area } from './ranges';
import { effectiveValue, formattedValue } from './values/render';

export interface ResourceOptions {
  readonly ranges: readonly string[];
  /** Whether cell data is included: by includeGridData, or by a field mask that names it. */
  readonly grid: boolean;
  readonly mask: FieldMask;
}

/**
 * The Spreadsheet resource:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet . Only what the mask
 * selects is built, because a sheet may have 10,000 rows.
 */
export function spreadsheetResource(book: Workbook, options: ResourceOptions): JsonObject {
  const areas = options.ranges.map((range) => parseRange(book, range));
  const sheets =
    areas.length === 0
      ? book.sheets
      : book.sheets.filter((sheet) => areas.some((area) => area.sheet === sheet));
  const onBook = book.developerMetadata.filter((entry) => areaOfMetadata(book, entry) === undefined);
  const sheetMask = within(options.mask, 'sheets');
  return compact({
    spreadsheetId: book.spreadsheetId,
    properties: book.properties,
    sheets:
      sheetMask &&
      sheets.map((sheet) =>
        sheetResource(
          book,
          sheet,
          areas.filter((area) => area.sheet === sheet),
          { ...options, mask: sheetMask },
        ),
      ),
    namedRanges: some(book.namedRanges),
    developerMetadata: some(onBook),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
  });
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function sheetResource(
  book: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  { grid, mask }: ResourceOptions,
): JsonObject {
  const own = book.developerMetadata.filter(
    ({ location }) =>
      (location as JsonObject)['locationType'] === 'SHEET' &&
      (location as JsonObject)['sheetId'] === sheet.properties.sheetId,
  );
  const chosen = areas.length > 0 ? areas : [wholeArea(sheet)];
  const { parts } = sheet;
  return compact({
    properties: sheet.properties,
    data:
      grid && wants(mask, 'data')
        ? chosen.map((area) => gridData(book, area, within(mask, 'data') ?? '*', areas.length > 0))
        : undefined,
    merges: some(parts.merges),
    conditionalFormats: some(parts.conditionalFormats),
    filterViews: some(parts.filterViews),
    protectedRanges: some(parts.protectedRanges),
    basicFilter: parts.basicFilter,
    charts: some(parts.charts),
    bandedRanges: some(parts.bandedRanges),
    developerMetadata: some(own),
  });
}

/** GridData; like Google's, it ends at the last row with content. */
function gridData(book: Workbook, area: Area, mask: FieldMask, ranged: boolean): JsonObject {
  const { sheet, top, bottom, left, right } = area;
  const rowMask = within(mask, 'rowData');
  return compact({
    startRow: ranged && top > 0 ? top : undefined,
    startColumn: ranged && left > 0 ? left : undefined,
    rowData:
      rowMask &&
      some(
        sheet.rows
          .slice(top, bottom)
          .map((row) => rowData(book, row.slice(left, right), within(rowMask, 'values') ?? '*')),
      ),
    rowMetadata: wants(mask, 'rowMetadata') ? dimensionData(book, area, 'ROWS') : undefined,
    columnMetadata: wants(mask, 'columnMetadata') ? dimensionData(book, area, 'COLUMNS') : undefined,
  });
}

function rowData(book: Workbook, cells: readonly (Cell | undefined)[], mask: FieldMask): JsonObject {
  const locale = String(book.properties['locale']);
  const values = Array.from(cells, (cell) => (cell ? cellData(cell, locale, mask) : {}));
  return values.length > 0 ? { values } : {};
}

function cellData(cell: Cell, locale: string, mask: FieldMask): Json {
  const shown = wants(mask, 'formattedValue') ? formattedValue(cell, locale) : '';
  return compact({
    ...cell,
    effectiveValue: effectiveValue(cell),
    formattedValue: shown === '' ? undefined : shown,
    effectiveFormat: cell.userEnteredFormat,
  });
}

const DEFAULT_SIZE = { ROWS: 21, COLUMNS: 100 } as const;

function dimensionData(book: Workbook, area: Area, dimension: 'ROWS' | 'COLUMNS'): readonly JsonObject[] {
  const byRows = dimension === 'ROWS';
  const [from, to] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const list = byRows ? area.sheet.rowProperties : area.sheet.columnProperties;
  const attached = attachedMetadata(book, area.sheet, dimension);
  return Array.from({ length: to - from }, (_, at) =>
    compact({
      pixelSize: DEFAULT_SIZE[dimension],
      ...list[from + at],
      developerMetadata: attached.get(from + at),
    }),
  );
}

function attachedMetadata(
  book: Workbook,
  sheet: Sheet,
  dimension: string,
): Map<number, readonly JsonObject[]> {
  const attached = new Map<number, readonly JsonObject[]>();
  for (const entry of book.developerMetadata) {
    const range = ((entry['location'] as JsonObject)['dimensionRange'] ?? {}) as JsonObject;
    if (range['sheetId'] !== sheet.properties.sheetId || range['dimension'] !== dimension) continue;
    const index = Number(range['startIndex']);
    attached.set(index, [...(attached.get(index) ?? []), entry]);
  }
  return attached;
}
