import { asList, asObject, asText, isList, type Json, type JsonObject } from './json';

/** The modelled duration of a call in milliseconds: a base, and more by its size. */
export interface Cost {
  readonly ms: number;
  readonly more?: (args: readonly Json[], result: Json) => number;
  /** The source of the figure: published by Google, or assumed here. */
  readonly source: string;
}

const PROPERTIES_GET = 'published: best practices for Properties, about 30 ms a get';
const PROPERTIES_SET = 'published: best practices for Properties, about 62 ms a set';
const CACHE_GET = 'published: about 3 ms a get';
const CACHE_PUT = 'published: about 93 ms a put';
const READ = 'assumed: 200 ms and 0.05 ms a cell (published: 4,000 cells about 600 ms in all)';
const WRITE =
  'assumed: 300 ms, 0.1 ms a cell that is sent (published: 4,000 cells about 600 ms in all), a fifth of it a cell that Google fills with a value sent once (measured by others: 10,000 cells sent about 3 s, filled 0.5 to 1 s, https://qiita.com/howdy39/items/2fb95bb7b52cb0bb00ab)';
const ASSUMED = 'assumed';

function cellsIn(value: Json | undefined): number {
  if (!isList(value)) return 0;
  return value.reduce<number>((sum, member) => sum + (isList(member) ? member.length : 1), 0);
}

const valuesOf = (range: Json | undefined): number => cellsIn(asObject(range)['values']);

const cellsRead = (_args: readonly Json[], result: Json): number => {
  const { valueRanges } = asObject(result);
  const ranges = valueRanges === undefined ? [result] : asList(valueRanges);
  return (
    0.05 * ranges.reduce<number>((sum, range) => sum + valuesOf(asObject(range)['valueRange'] ?? range), 0)
  );
};

const rowCells = (rows: Json | undefined): number =>
  asList(rows).reduce<number>((sum, row) => sum + asList(asObject(row)['values']).length, 0);

/** The cells into which a repeatCell request writes its value; formats are not counted. */
function cellsFilled({ range, fields }: JsonObject): number {
  if (!asText(fields ?? '').includes('userEnteredValue')) return 0;
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = asObject(range);
  const [height, width] = [
    Number(endRowIndex) - Number(startRowIndex),
    Number(endColumnIndex) - Number(startColumnIndex),
  ];
  return height * width || 0;
}

const cellsWritten = ([resource]: readonly Json[]): number => {
  const { requests, data } = asObject(resource);
  const inRequests = asList(requests).flatMap((request) => Object.values(asObject(request)));
  const cells = inRequests.reduce<number>((sum, body) => sum + rowCells(asObject(body)['rows']), 0);
  const filled = asList(requests).reduce<number>(
    (sum, request) => sum + cellsFilled(asObject(asObject(request)['repeatCell'])),
    0,
  );
  const sent =
    cells + valuesOf(resource) + asList(data).reduce<number>((sum, range) => sum + valuesOf(range), 0);
  return 0.1 * sent + 0.02 * filled;
};

const gridRead = (_args: readonly Json[], result: Json): number => 0.05 * cellsDeep(result);

function cellsDeep(spreadsheet: Json): number {
  const grids = asList(asObject(spreadsheet)['sheets']).flatMap((sheet) => asList(asObject(sheet)['data']));
  return grids.reduce<number>((sum, grid) => sum + rowCells(asObject(grid)['rowData']), 0);
}

/** A megabyte takes about a tenth of a second. */
const megabytes = (base64: Json | undefined): number => (asText(base64).length * 0.75 * 100) / 1_000_000;
const bytesIn = (args: readonly Json[]): number =>
  args.reduce<number>((sum, arg) => sum + megabytes(asObject(asObject(arg)['$blob'])['base64']), 0);
const bytesOut = (_args: readonly Json[], result: Json): number =>
  result === null ? 0 : megabytes(asObject(asObject(result)['$blob'])['base64']);
const mediaOut = (args: readonly Json[], result: Json): number =>
  asObject(args[1])['alt'] === 'media' ? 200 + bytesOut(args, result) : 0;

const read: Cost = { ms: 200, more: cellsRead, source: READ };
const write: Cost = { ms: 300, more: cellsWritten, source: WRITE };
const arrayRead: Cost = { ms: 200, more: (_args, result) => 0.05 * cellsIn(result), source: READ };
const arrayWrite: Cost = { ms: 300, more: (args) => 0.1 * cellsIn(args.at(-1)), source: WRITE };
const flat = (ms: number, source: string = ASSUMED): Cost => ({ ms, source });

/**
 * Every call to a remote service. A method that is not in this table returns a handle or a fact of the context, or
 * computes locally: it is free and not counted.
 */
export const latency: Readonly<Record<string, Cost>> = {
  'Sheets.Spreadsheets.get': { ms: 200, more: gridRead, source: READ },
  'Sheets.Spreadsheets.batchUpdate': write,
  'Sheets.Spreadsheets.Values.get': read,
  'Sheets.Spreadsheets.Values.batchGet': read,
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': read,
  'Sheets.Spreadsheets.Values.update': write,
  'Sheets.Spreadsheets.Values.append': write,
  'Sheets.Spreadsheets.Values.batchUpdate': write,
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': write,
  'Sheets.Spreadsheets.Values.clear': flat(300, WRITE),
  'Sheets.Spreadsheets.DeveloperMetadata.search': flat(200, READ),
  'Sheets.Spreadsheets.DeveloperMetadata.get': flat(200, READ),

  'Drive.Files.list': flat(250),
  'Drive.Files.get': {
    ms: 300,
    more: mediaOut,
    source: 'published: metadata of a large file 300 ms; content assumed',
  },
  'Drive.Files.create': { ms: 900, more: bytesIn, source: ASSUMED },
  'Drive.Files.update': { ms: 400, more: bytesIn, source: ASSUMED },
  'Drive.Files.copy': flat(900),
  'Drive.Files.remove': flat(400),
  'Drive.Files.export': { ms: 500, more: bytesOut, source: ASSUMED },
  'Drive.Permissions.list': flat(300),
  'Drive.Permissions.get': flat(300),
  'Drive.Permissions.create': flat(600),
  'Drive.Permissions.update': flat(600),
  'Drive.Permissions.remove': flat(600),
  'DriveApp.getFileById': flat(300, 'published: metadata of a large file 300 ms'),
  'DriveApp.getFolderById': flat(300, 'published: metadata of a large file 300 ms'),
  'DriveApp.createFolder': flat(900),
  'DriveApp.createFile': { ms: 900, more: bytesIn, source: ASSUMED },
  'DriveApp.File.getBlob': { ms: 300, more: bytesOut, source: ASSUMED },

  'SpreadsheetApp.Range.getValues': arrayRead,
  'SpreadsheetApp.Range.getValue': arrayRead,
  'SpreadsheetApp.Range.getDisplayValues': arrayRead,
  'SpreadsheetApp.Range.getDisplayValue': arrayRead,
  'SpreadsheetApp.Range.getFormulas': arrayRead,
  'SpreadsheetApp.Range.setValues': arrayWrite,
  'SpreadsheetApp.Range.setValue': arrayWrite,
  'SpreadsheetApp.Range.activate': flat(100),
  'SpreadsheetApp.Sheet.getLastRow': flat(200, READ),
  'SpreadsheetApp.Sheet.getLastColumn': flat(200, READ),
  'SpreadsheetApp.Sheet.activate': flat(100),
  'SpreadsheetApp.Spreadsheet.toast': flat(100),
  'SpreadsheetApp.Ui.alert': flat(100),
  'SpreadsheetApp.Ui.prompt': flat(100),
  'SpreadsheetApp.Ui.showSidebar': flat(300),
  'SpreadsheetApp.Ui.showModalDialog': flat(300),
  'SpreadsheetApp.Menu.addToUi': flat(100),

  'UrlFetchApp.fetch': {
    ms: 300,
    more: ([request]) => bytesIn([asObject(request)['payload'] ?? null]),
    source: ASSUMED,
  },
  'UrlFetchApp.fetchAll': {
    ms: 300,
    more: ([requests]) => 5 * asList(requests).length,
    source: 'assumed: 300 ms and 5 ms a request, which Google sends side by side',
  },

  'MailApp.sendEmail': { ms: 700, more: bytesIn, source: ASSUMED },
  'MailApp.getRemainingDailyQuota': flat(30),

  'LockService.tryLock': flat(40),
  'LockService.waitLock': flat(40),
  'LockService.releaseLock': flat(40),

  'PropertiesService.getProperty': flat(30, PROPERTIES_GET),
  'PropertiesService.getProperties': flat(30, PROPERTIES_GET),
  'PropertiesService.getKeys': flat(30, PROPERTIES_GET),
  'PropertiesService.setProperty': flat(62, PROPERTIES_SET),
  'PropertiesService.setProperties': flat(62, PROPERTIES_SET),
  'PropertiesService.deleteProperty': flat(62, PROPERTIES_SET),
  'PropertiesService.deleteAllProperties': flat(62, PROPERTIES_SET),

  'CacheService.get': flat(3, CACHE_GET),
  'CacheService.getAll': flat(3, CACHE_GET),
  'CacheService.put': flat(93, CACHE_PUT),
  'CacheService.putAll': flat(93, CACHE_PUT),
  'CacheService.remove': flat(93, CACHE_PUT),
  'CacheService.removeAll': flat(93, CACHE_PUT),

  'ScriptApp.getProjectTriggers': flat(200),
  'ScriptApp.createTrigger': flat(400),
  'ScriptApp.deleteTrigger': flat(400),
};

/** Startup time before the first line of the script; it does not count against the six minutes. */
export const startLatency: Readonly<Record<string, Cost>> = {
  page: flat(800, 'assumed: a google.script.run round trip'),
  trigger: flat(300, 'assumed: the start of a trigger'),
  'simple-trigger': flat(300, 'assumed: the start of a trigger'),
  menu: flat(300, 'assumed: like a trigger'),
  editor: flat(300, 'assumed: like a trigger'),
  web: flat(800, 'assumed: like a google.script.run round trip'),
};
