import { headerKey } from '../../domain/text/normalise';
import { defaultUnits, settingKey } from '../../domain/office/settings/setting-definitions';
import { sheetNames, workbook, type SheetName, type SheetRow } from '../../domain/workbook';
import type { Column } from '../../domain/workbook/column';
import { seedRows } from '../../domain/seed/seed-rows';
import type { SetUpAction } from '../../ports/provisioner';
import { encodeCell, type CellValue } from './rows/codec';
import { COLUMN_MARK, columnMark } from './rows/layout';
import { applyFormatting } from './formatting/apply-formatting';
import { BLANK_ROWS } from './formatting/room';
import { becomeIndonesianAtFirst } from './locale';
import { columnFormat } from './column-format';
import { applyLocks } from './locks';
import { missingProtections } from './protections';
import type { SheetsService } from './sheets-service';
import { blankSheets, survey, type Site } from './survey-workbook';
import { BACKUP_SHEET_ID } from './backup';

type Request = GoogleAppsScript.Sheets.Schema.Request;

interface Work {
  readonly requests: Request[];
  readonly actions: SetUpAction[];
}

/**
 * Creates what is missing in the workbook and marks what exists, in one atomic write; writes nothing when nothing is
 * missing. What people typed, renamed, moved or colored is left as it is.
 */
export function buildWorkbook(service: SheetsService): readonly SetUpAction[] {
  const site = survey(service);
  if (sheetNames.every((name) => !site.sheets.has(workbook[name].sheetId)))
    becomeIndonesianAtFirst(service, site.locality.locale);
  const work: Work = { requests: [], actions: [] };
  const places = new Map(sheetNames.map((name) => [name, buildSheet(name, site, work)]));
  if (!site.sheets.has(BACKUP_SHEET_ID)) work.requests.push(backupSheet());
  for (const name of Object.keys(seedRows) as SeededSheet[]) seed(name, site, work);
  const formatting = applyFormatting(site, (name, column) => places.get(name)?.[column]);
  work.requests.push(...formatting.requests);
  if (site.sheets.size > 1) work.actions.push(...formatting.actions);
  work.requests.push(...blankSheets(service, site).map((sheetId): Request => ({ deleteSheet: { sheetId } })));
  if (work.requests.length > 0) service.update({ requests: work.requests }, 'spreadsheetId');
  applyLocks(service, site);
  return work.actions;
}

/** Applies formatting to the existing workbook. */
export function formatWorkbook(service: SheetsService): readonly SetUpAction[] {
  const site = survey(service);
  const { requests, actions } = applyFormatting(site, (name, column) =>
    site.marks.get(columnMark(name, column)),
  );
  if (requests.length > 0) service.update({ requests: [...requests] }, 'spreadsheetId');
  applyLocks(service, site);
  return actions;
}

type SeededSheet = keyof typeof seedRows;

/** Returns the positions of its columns. */
function buildSheet(name: SheetName, site: Site, work: Work): Record<string, number> {
  const sheet = workbook[name];
  const present = site.sheets.get(sheet.sheetId);
  const columns = Object.entries(sheet.columns as Record<string, Column>);
  if (!present) {
    const gridProperties = {
      rowCount: BLANK_ROWS,
      columnCount: columns.length,
      frozenRowCount: 1,
      frozenColumnCount: 1,
    };
    work.requests.push({
      addSheet: {
        properties: { sheetId: sheet.sheetId, title: freeTitle(sheet.title, site.titles), gridProperties },
      },
    });
    work.actions.push({ action: 'SHEET_ADDED', sheet: name });
  }
  const places = placeColumns(name, columns, site, work);
  work.requests.push(...missingProtections(name, places, present?.protectedRanges ?? []));
  return places;
}

const freeTitle = (title: string, titles: ReadonlySet<string>): string =>
  titles.has(title) ? freeTitle(`${title} (SOP)`, titles) : title;

/** The position of every column: where its mark is, else where its header is, else new at the end. */
function placeColumns(
  name: SheetName,
  columns: readonly (readonly [string, Column])[],
  site: Site,
  work: Work,
): Record<string, number> {
  const { sheetId } = workbook[name];
  const headers = site.headers.get(name) ?? [];
  const isNew = !site.sheets.has(sheetId);
  const places: Record<string, number> = {};
  const taken = new Set<number>();
  for (const [key] of columns) {
    const marked = site.marks.get(columnMark(name, key));
    if (marked === undefined || isNew) continue;
    places[key] = marked;
    taken.add(marked);
  }
  let width = isNew
    ? 0
    : Math.max(headers.length, site.sheets.get(sheetId)?.properties?.gridProperties?.columnCount ?? 0);
  for (const [key, column] of columns) {
    if (key in places) continue;
    const found = headers.findIndex(
      (header, index) => !taken.has(index) && headerKey(header) === headerKey(column.header),
    );
    const index = found === -1 ? width : found;
    if (found === -1) {
      if (!isNew) work.requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } });
      work.requests.push(
        ...columnFormat(
          sheetId,
          index,
          column,
          index === 0 ? workbook[name].purpose : '',
          workbook[name].guarded ? [] : (column.choices ?? []),
        ),
      );
      width += 1;
    }
    if (!isNew)
      work.actions.push({
        action: found === -1 ? 'COLUMN_ADDED' : 'COLUMN_MARKED',
        sheet: name,
        column: column.header,
      });
    work.requests.push(markRequest(name, key, index));
    places[key] = index;
    taken.add(index);
  }
  return places;
}

const markRequest = (name: SheetName, key: string, index: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: COLUMN_MARK,
      metadataValue: columnMark(name, key),
      visibility: 'DOCUMENT',
      location: {
        dimensionRange: {
          sheetId: workbook[name].sheetId,
          dimension: 'COLUMNS',
          startIndex: index,
          endIndex: index + 1,
        },
      },
    },
  },
});

const backupSheet = (): Request => ({
  addSheet: {
    properties: {
      sheetId: BACKUP_SHEET_ID,
      title: '_Cadangan',
      hidden: true,
      gridProperties: { rowCount: 1, columnCount: 1 },
    },
  },
});

/** An office that empties this sheet has no use for it, so it stays empty. */
const seededOnce: readonly SeededSheet[] = ['daftarWajib'];

/** Pengaturan gets its missing rows; the lists (holidays, legal bases, codes) are seeded only while they are empty. */
function seed(name: SeededSheet, site: Site, work: Work): void {
  if (seededOnce.includes(name) && site.sheets.has(workbook[name].sheetId)) return;
  const known = site.keys.get(name) ?? new Set<string>();
  if (name !== 'pengaturan' && known.size > 0) return;
  const rows = seedRows[name]()
    .map((row) => [String((row as Record<string, CellValue>)[workbook[name].key] ?? ''), row] as const)
    .filter(([key]) => !known.has(key) && !isOfAnOfficeOfItsOwn(key, known))
    .map(([, row]) => row);
  if (rows.length === 0) return;
  const places = seedPlaces(name, site);
  work.requests.push({
    appendCells: {
      sheetId: workbook[name].sheetId,
      fields: 'userEnteredValue',
      rows: rows.map((row) => ({ values: seedCells(name, row, places) })),
    },
  });
  work.actions.push({ action: 'ROWS_SEEDED', sheet: name, count: rows.length });
}

/** Default units and their roles are only for an office that has none; an office that removed some keeps its own. */
function isOfAnOfficeOfItsOwn(key: string, known: ReadonlySet<string>): boolean {
  const hasUnits = [...known].some((each) => each.startsWith(settingKey('Sub Bagian', '')));
  const code = defaultUnits.find((unit) => key.startsWith('Peran/') && key.endsWith(` ${unit.code}`))?.code;
  const unitOf = key.startsWith(settingKey('Sub Bagian', '')) ? key : settingKey('Sub Bagian', code ?? '');
  const isUnits = code !== undefined || unitOf === key;
  return hasUnits && isUnits && !known.has(unitOf);
}

function seedPlaces(
  name: SeededSheet,
  site: Site,
): readonly (readonly [key: string, column: Column, place: number])[] {
  return Object.entries(workbook[name].columns as Record<string, Column>).map(
    ([key, column], index) => [key, column, site.marks.get(columnMark(name, key)) ?? index] as const,
  );
}

function seedCells(
  name: SeededSheet,
  row: SheetRow<SeededSheet>,
  places: ReturnType<typeof seedPlaces>,
): GoogleAppsScript.Sheets.Schema.CellData[] {
  const cells: GoogleAppsScript.Sheets.Schema.CellData[] = Array.from(
    { length: Math.max(...places.map(([, , place]) => place)) + 1 },
    () => ({}),
  );
  for (const [key, column, place] of places) {
    const userEnteredValue = encodeCell(column, (row as Record<string, CellValue>)[key], 'WIB');
    if (userEnteredValue) cells[place] = { userEnteredValue };
  }
  return cells;
}
