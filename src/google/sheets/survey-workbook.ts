import { sheetNames, workbook, type SheetName } from '../../domain/workbook';
import { seedRows } from '../../domain/seed/seed-rows';
import type { RawCell } from './codec';
import { COLUMN_MARK, columnMark } from './layout';
import { markedPlaces } from './read-tables';
import type { SheetsService } from './sheets-service';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** The workbook as set-up finds it. */
export interface Site {
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly titles: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<SheetName, readonly string[]>;
  /** Keys of the rows that a seeded sheet has already. */
  readonly keys: ReadonlyMap<SheetName, ReadonlySet<string>>;
}

export function survey(service: SheetsService): Site {
  const described = service.describe(
    'sheets(properties(sheetId,title,gridProperties),protectedRanges(description)),developerMetadata',
  );
  const sheets = new Map((described.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  const present = sheetNames.filter((name) => sheets.has(workbook[name].sheetId));
  const titles = new Set([...sheets.values()].map((sheet) => sheet.properties?.title ?? ''));
  if (present.length === 0) return { sheets, titles, marks: new Map(), headers: new Map(), keys: new Map() };
  const marks = markedPlaces(service);
  const { headers, keys } = contentsOf(service, present, marks);
  return { sheets, titles, marks, headers, keys };
}

function contentsOf(
  service: SheetsService,
  present: readonly SheetName[],
  marks: ReadonlyMap<string, number>,
) {
  const seeded = present.filter((name) => name in seedRows);
  const response = service.readValues({
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dataFilters: [
      ...present.map((name) => ({
        gridRange: { sheetId: workbook[name].sheetId, startRowIndex: 0, endRowIndex: 1 },
      })),
      ...seeded.map((name) => ({
        developerMetadataLookup: {
          metadataKey: COLUMN_MARK,
          metadataValue: columnMark(name, workbook[name].key),
        },
      })),
    ],
  });
  const columnsAt = (
    matches: (filter: GoogleAppsScript.Sheets.Schema.DataFilter) => boolean,
  ): readonly (readonly RawCell[])[] =>
    ((response.valueRanges ?? []).find(({ dataFilters }) => dataFilters?.some(matches))?.valueRange?.values ??
      []) as RawCell[][];
  const headers = new Map(
    present.map(
      (name) =>
        [
          name,
          columnsAt(({ gridRange }) => gridRange?.sheetId === workbook[name].sheetId).map((cells) =>
            String(cells[0] ?? ''),
          ),
        ] as const,
    ),
  );
  const keys = new Map(
    seeded.map((name) => {
      const mark = columnMark(name, workbook[name].key);
      const cells = marks.has(mark)
        ? columnsAt(({ developerMetadataLookup }) => developerMetadataLookup?.metadataValue === mark)[0]
        : [];
      return [
        name,
        new Set(
          (cells ?? [])
            .slice(1)
            .map((cell) => String(cell ?? ''))
            .filter(Boolean),
        ),
      ] as const;
    }),
  );
  return { headers, keys };
}

/** The empty sheet with which a new spreadsheet begins; looked for only when ours are first made, and only if nothing is in it. */
export function blankSheets(service: SheetsService, site: Site): readonly number[] {
  const isFirst = sheetNames.every((name) => !site.sheets.has(workbook[name].sheetId));
  const [only, ...others] = [...site.sheets.keys()];
  if (!isFirst || only === undefined || others.length > 0) return [];
  const response = service.readValues({ dataFilters: [{ gridRange: { sheetId: only } }] });
  const isEmpty = (response.valueRanges ?? []).every(
    ({ valueRange }) => (valueRange?.values ?? []).length === 0,
  );
  return isEmpty ? [only] : [];
}
