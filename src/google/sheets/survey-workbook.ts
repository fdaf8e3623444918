import { nameSettings, type SettingLine } from '../../domain/office/settings/named-settings';
import { lockKeepers } from '../../domain/office/lock-keepers';
import { isLockedAtOnce, isLockedRow } from '../../domain/office/settings/locked-settings';
import { readSettings } from '../../domain/office/settings/settings';
import { defaultUnits } from '../../domain/office/settings/setting-definitions';
import type { Locality } from '../../domain/office/locality';
import type { SubBagian } from '../../domain/organisation/sub-bagian';
import { sheetNames, workbook, type SheetName } from '../../domain/workbook';
import { seedRows } from '../../domain/seed/seed-rows';
import type { RawCell } from './rows/raw-cell';
import { CHOICES_MARK } from './formatting/dropdowns';
import { CLIPPED_MARK } from './formatting/clipped';
import { FORMATTED_MARK } from './formatting/room';
import { COLUMN_MARK, columnMark } from './rows/layout';
import { headerRow, markedColumns, markedPlaces } from './rows/read-tables';
import type { SheetsService } from './sheets-service';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** The workbook as set-up finds it. */
export interface Site {
  readonly locality: Locality;
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly titles: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<SheetName, readonly string[]>;
  /** Sub Bagian in Pengaturan. */
  readonly units: readonly SubBagian[];
  /** 0-based rows of Pengaturan that are locked, and who may change them. */
  readonly lockedRows: readonly number[];
  /** Of these, the rows that may not wait for the night. */
  readonly lockedAtOnce: readonly number[];
  readonly keepers: readonly string[];
  /** Choices of the columns, by the key of their mark. */
  readonly choices: ReadonlyMap<string, string>;
  /** Number of rows with formats and dropdowns, by the key of their mark. */
  readonly formatted: ReadonlyMap<string, string>;
  /** Columns of machine text that were clipped, by the key of their mark. */
  readonly clipped: ReadonlyMap<string, string>;
  /** Number of rows up to the last one with a key, header included. */
  readonly used: ReadonlyMap<SheetName, number>;
  /** Number of lanes that Beranda shows. */
  readonly lanes: number;
  /** Keys of the existing rows of a seeded sheet. */
  readonly keys: ReadonlyMap<SheetName, ReadonlySet<string>>;
}

const FIELDS =
  'properties(locale,timeZone),sheets(properties(sheetId,title,gridProperties),protectedRanges(protectedRangeId,description,range),conditionalFormats,filterViews,charts),developerMetadata';

export function survey(service: SheetsService): Site {
  const described = service.describe(FIELDS);
  const sheets = new Map((described.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  const present = sheetNames.filter((name) => sheets.has(workbook[name].sheetId));
  const titles = new Set([...sheets.values()].map((sheet) => sheet.properties?.title ?? ''));
  const { locale = '', timeZone = '' } = described.properties ?? {};
  const locality = { locale, timeZone };
  const choices = rememberedIn(described.developerMetadata ?? [], CHOICES_MARK);
  const clipped = rememberedIn(described.developerMetadata ?? [], CLIPPED_MARK);
  const formatted = rememberedIn(described.developerMetadata ?? [], FORMATTED_MARK);
  if (present.length === 0)
    return {
      locality,
      sheets,
      titles,
      choices,
      formatted,
      clipped,
      used: new Map(),
      marks: new Map(),
      headers: new Map(),
      keys: new Map(),
      units: defaultUnits,
      lanes: 0,
      lockedRows: [],
      lockedAtOnce: [],
      keepers: [],
    };
  const marks = markedPlaces(service);
  const titleOf = (name: SheetName): string | undefined =>
    sheets.get(workbook[name].sheetId)?.properties?.title;
  return {
    locality,
    sheets,
    titles,
    marks,
    choices,
    formatted,
    clipped,
    ...contentsOf(service, present, titleOf),
  };
}

/** Headers of every sheet, and the few columns that show the office's existing data. */
function contentsOf(
  service: SheetsService,
  present: readonly SheetName[],
  titleOf: (name: SheetName) => string | undefined,
): Pick<Site, 'headers' | 'keys' | 'units' | 'lanes' | 'used' | 'lockedRows' | 'lockedAtOnce' | 'keepers'> {
  const seeded = present.filter((name) => name in seedRows);
  const columns = [
    ...present.map((name) => columnMark(name, workbook[name].key)),
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
  const ranges = response.valueRanges ?? [];
  const marked = markedColumns(ranges, titleOf);
  const column = (mark: string): readonly string[] => textsOf(marked.get(mark)?.values).slice(1);
  const settings = settingLines(
    ['id', ...settingColumns].map((key) => column(columnMark('pengaturan', key))),
  );
  const read = readSettings(settings);
  const rowsWhere = (isWanted: (key: string) => boolean): readonly number[] => {
    const lines = new Set(
      [...nameSettings(settings).byKey].flatMap(([key, line]) => (isWanted(key) ? [line] : [])),
    );
    return settings.flatMap((line, at) => (lines.has(line) ? [at + 1] : []));
  };
  return {
    lockedRows: rowsWhere(isLockedRow),
    lockedAtOnce: rowsWhere(isLockedAtOnce),
    keepers: lockKeepers(read),
    headers: new Map(present.map((name) => [name, headerRow(ranges, name).cells] as const)),
    keys: new Map(
      seeded.map((name) => {
        const keys = column(columnMark(name, workbook[name].key));
        const named = name === 'pengaturan' ? [...nameSettings(settings).byKey.keys()] : keys;
        return [name, new Set(named.filter(Boolean))] as const;
      }),
    ),
    used: new Map(
      present.map((name) => [name, 1 + column(columnMark(name, workbook[name].key)).length] as const),
    ),
    units: read.units,
    lanes: column(columnMark('beranda', workbook.beranda.key)).filter(Boolean).length,
  };
}

const settingColumns = ['section', 'label', 'value'] as const;
const textsOf = (cells: readonly RawCell[] = []): readonly string[] =>
  cells.map((cell) => String(cell ?? ''));

/** Rows of Pengaturan from their columns. */
function settingLines(columns: readonly (readonly string[])[]): readonly SettingLine[] {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_row, at) => {
    const [id = '', section = '', label = '', value = ''] = columns.map((cells) => cells[at] ?? '');
    return { id, section, label, value };
  });
}

const rememberedIn = (
  entries: readonly GoogleAppsScript.Sheets.Schema.DeveloperMetadata[],
  mark: string,
): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ metadataKey }) => metadataKey?.startsWith(`${mark}.`))
      .map(({ metadataKey, metadataValue }) => [metadataKey ?? '', metadataValue ?? '']),
  );

/** The empty sheet of a new spreadsheet; searched only when ours are first created, and only if it has no content. */
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
