import { readSettings } from '../../domain/office/settings';
import { defaultUnits } from '../../domain/office/setting-definitions';
import type { SubBagian } from '../../domain/office/sub-bagian';
import { sheetNames, workbook, type SheetName } from '../../domain/workbook';
import { seedRows } from '../../domain/seed/seed-rows';
import type { RawCell } from './codec';
import { CHOICES_MARK } from './furnish/dropdowns';
import { COLUMN_MARK, columnMark } from './layout';
import { markedPlaces } from './read-tables';
import type { SheetsService } from './sheets-service';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;

/** The workbook as set-up finds it. */
export interface Site {
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly titles: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<SheetName, readonly string[]>;
  /** Sub Bagian as Pengaturan has them. */
  readonly units: readonly SubBagian[];
  /** What columns offer to choose from, by the key of their mark. */
  readonly choices: ReadonlyMap<string, string>;
  /** Lanes that Beranda shows. */
  readonly lanes: number;
  /** Keys of the rows that a seeded sheet has already. */
  readonly keys: ReadonlyMap<SheetName, ReadonlySet<string>>;
}

const FIELDS =
  'sheets(properties(sheetId,title,gridProperties),protectedRanges(protectedRangeId,description),conditionalFormats,filterViews,charts),developerMetadata';

export function survey(service: SheetsService): Site {
  const described = service.describe(FIELDS);
  const sheets = new Map((described.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  const present = sheetNames.filter((name) => sheets.has(workbook[name].sheetId));
  const titles = new Set([...sheets.values()].map((sheet) => sheet.properties?.title ?? ''));
  const choices = choicesIn(described.developerMetadata ?? []);
  if (present.length === 0)
    return {
      sheets,
      titles,
      choices,
      marks: new Map(),
      headers: new Map(),
      keys: new Map(),
      units: defaultUnits,
      lanes: 0,
    };
  const marks = markedPlaces(service);
  return { sheets, titles, marks, choices, ...contentsOf(service, present, marks) };
}

/** Headers of every sheet, and the few columns that tell what the office has already. */
function contentsOf(
  service: SheetsService,
  present: readonly SheetName[],
  marks: ReadonlyMap<string, number>,
): Pick<Site, 'headers' | 'keys' | 'units' | 'lanes'> {
  const seeded = present.filter((name) => name in seedRows);
  const columns = [
    ...[...seeded, 'beranda' as const].map((name) => columnMark(name, workbook[name].key)),
    ...settingColumns.map((column) => columnMark('pengaturan', column)),
  ];
  const response = service.readValues({
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dataFilters: [
      ...present.map((name) => ({
        gridRange: { sheetId: workbook[name].sheetId, startRowIndex: 0, endRowIndex: 1 },
      })),
      ...[...new Set(columns)].map((metadataValue) => ({
        developerMetadataLookup: { metadataKey: COLUMN_MARK, metadataValue },
      })),
    ],
  });
  const cellsAt = (matches: (filter: DataFilter) => boolean): readonly (readonly RawCell[])[] =>
    ((response.valueRanges ?? []).find(({ dataFilters }) => dataFilters?.some(matches))?.valueRange?.values ??
      []) as RawCell[][];
  const column = (mark: string): readonly string[] =>
    marks.has(mark) ? textsOf(cellsAt((filter) => isAt(filter, mark))[0]).slice(1) : [];
  return {
    headers: new Map(
      present.map((name) => {
        const cells = cellsAt(({ gridRange }) => gridRange?.sheetId === workbook[name].sheetId);
        return [name, cells.map((each) => String(each[0] ?? ''))] as const;
      }),
    ),
    keys: new Map(
      seeded.map((name) => {
        const keys = column(columnMark(name, workbook[name].key));
        return [name, new Set(keys.filter(Boolean))] as const;
      }),
    ),
    units: unitsIn(settingColumns.map((key) => column(columnMark('pengaturan', key)))),
    lanes: column(columnMark('beranda', workbook.beranda.key)).filter(Boolean).length,
  };
}

const settingColumns = ['section', 'label', 'value'] as const;
const isAt = ({ developerMetadataLookup }: DataFilter, mark: string): boolean =>
  developerMetadataLookup?.metadataValue === mark;
const textsOf = (cells: readonly RawCell[] = []): readonly string[] =>
  cells.map((cell) => String(cell ?? ''));

const unitsIn = ([sections = [], labels = [], values = []]: readonly (readonly string[])[]) =>
  readSettings(
    sections.map((section, row) => ({ section, label: labels[row] ?? '', value: values[row] ?? '' })),
  ).units;

const choicesIn = (
  entries: readonly GoogleAppsScript.Sheets.Schema.DeveloperMetadata[],
): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ metadataKey }) => metadataKey?.startsWith(`${CHOICES_MARK}.`))
      .map(({ metadataKey, metadataValue }) => [metadataKey ?? '', metadataValue ?? '']),
  );

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
