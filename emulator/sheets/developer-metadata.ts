import { badRequest, notFound } from '../errors';
import { asObject, isObject, type JsonObject } from '../json';
import type { Workbook } from './model';
import { areaOf, overlaps, parseRange, sheetById, wholeArea, type Area, type GridRange } from './ranges';
import { shuffled } from './shuffled';

/** A stored entry: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata */
export type Metadata = JsonObject;

/** The stored form of a location as a caller gives it: its type is worked out by the server. */
export function storedLocation(book: Workbook, location: JsonObject): JsonObject {
  if (location['spreadsheet'] === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (location['dimensionRange'] !== undefined)
    return dimensionLocation(book, asObject(location['dimensionRange']));
  if (location['sheetId'] === undefined) throw badRequest('Developer metadata must have a location.');
  const sheetId = sheetById(book, location['sheetId'] as number).properties.sheetId;
  return { locationType: 'SHEET', sheetId };
}

/** "The range must be a single row or column": a rule of DeveloperMetadataLocation.dimensionRange. */
function dimensionLocation(book: Workbook, range: JsonObject): JsonObject {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range as Record<string, number>;
  const sheet = sheetById(book, sheetId);
  const byRows = String(dimension) === 'ROWS';
  if (Number(endIndex) !== startIndex + 1)
    throw badRequest('Developer metadata may only be associated with a single row or column.');
  const limit = sheet.properties.gridProperties[byRows ? 'rowCount' : 'columnCount'];
  if (startIndex < 0 || startIndex >= limit)
    throw badRequest(`Developer metadata location is beyond the grid: ${String(dimension)} ${startIndex}`);
  return {
    locationType: byRows ? 'ROW' : 'COLUMN',
    dimensionRange: { sheetId, dimension: dimension ?? 'COLUMNS', startIndex, endIndex: startIndex + 1 },
  };
}

/** The cells that an entry is attached to; undefined for the whole spreadsheet. */
export function areaOfMetadata(book: Workbook, entry: Metadata): Area | undefined {
  const location = asObject(entry['location']);
  const range = asObject(location['dimensionRange']);
  if (location['locationType'] === 'SPREADSHEET') return undefined;
  if (location['locationType'] === 'SHEET') return wholeArea(sheetById(book, location['sheetId'] as number));
  const { sheetId, startIndex, endIndex } = range as Record<string, number>;
  const grid: GridRange =
    range['dimension'] === 'ROWS'
      ? { sheetId: sheetId ?? 0, startRowIndex: startIndex ?? 0, endRowIndex: endIndex ?? 0 }
      : { sheetId: sheetId ?? 0, startColumnIndex: startIndex ?? 0, endColumnIndex: endIndex ?? 0 };
  return areaOf(book, grid);
}

/**
 * The entries a DataFilter selects.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter
 */
export function matchMetadata(book: Workbook, filter: JsonObject): readonly Metadata[] {
  const lookup = filter['developerMetadataLookup'];
  if (lookup !== undefined) return lookUp(book, asObject(lookup));
  const area = areaOfFilter(book, filter);
  return book.developerMetadata.filter((entry) => {
    const own = areaOfMetadata(book, entry);
    return own !== undefined && own.sheet === area.sheet && overlaps(own, area);
  });
}

/** The cells of an a1Range or gridRange filter. */
export function areaOfFilter(book: Workbook, filter: JsonObject): Area {
  if (filter['a1Range'] !== undefined) return parseRange(book, String(filter['a1Range']));
  if (filter['gridRange'] !== undefined) return areaOf(book, filter['gridRange'] as GridRange);
  throw badRequest('Must specify a DataFilter.');
}

function lookUp(book: Workbook, lookup: JsonObject): readonly Metadata[] {
  const key = lookup['metadataKey'];
  const entries = key === undefined ? book.developerMetadata : (byKey(book.developerMetadata).get(key) ?? []);
  return entries.filter(lookupMatcher(book, lookup));
}

type ByKey = ReadonlyMap<unknown, readonly Metadata[]>;

/** Lists of entries are never changed, only replaced. */
const known = new WeakMap<readonly Metadata[], ByKey>();

function byKey(entries: readonly Metadata[]): ByKey {
  const found = known.get(entries);
  if (found) return found;
  const sorted = new Map<unknown, Metadata[]>();
  for (const entry of entries) {
    const key = entry['metadataKey'];
    sorted.set(key, [...(sorted.get(key) ?? []), entry]);
  }
  known.set(entries, sorted);
  return sorted;
}

function lookupMatcher(book: Workbook, lookup: JsonObject): (entry: Metadata) => boolean {
  const plain = ['metadataValue', 'metadataId', 'visibility'] as const;
  const tests = plain
    .filter((name) => lookup[name] !== undefined)
    .map((name) => (entry: Metadata) => entry[name] === lookup[name]);
  if (lookup['locationType'] !== undefined)
    tests.push((entry) => asObject(entry['location'])['locationType'] === lookup['locationType']);
  if (lookup['metadataLocation'] !== undefined) tests.push(locationTest(book, lookup));
  return (entry) => tests.every((test) => test(entry));
}

/** EXACT_LOCATION (the default) or INTERSECTING_LOCATION. */
function locationTest(book: Workbook, lookup: JsonObject): (entry: Metadata) => boolean {
  const wanted = storedLocation(book, asObject(lookup['metadataLocation']));
  if (lookup['locationMatchingStrategy'] !== 'INTERSECTING_LOCATION')
    return (entry) => JSON.stringify(entry['location']) === JSON.stringify(wanted);
  const area = areaOfMetadata(book, { location: wanted });
  return (entry) => {
    const own = areaOfMetadata(book, entry);
    return own === undefined || area === undefined || (own.sheet === area.sheet && overlaps(own, area));
  };
}

/** spreadsheets.developerMetadata.search: each entry once, with every filter that it matched, in an order of Google's own. */
export function searchResult(book: Workbook, filters: readonly JsonObject[], order: string): JsonObject {
  const found = new Map<Metadata, JsonObject[]>();
  for (const filter of filters)
    for (const entry of matchMetadata(book, filter))
      found.set(entry, [...(found.get(entry) ?? []), echoed(filter)]);
  if (found.size === 0) return {};
  const matched = [...found].map(([developerMetadata, dataFilters]) => ({ developerMetadata, dataFilters }));
  return { matchedDeveloperMetadata: shuffled(matched, order) };
}

export function metadataById(book: Workbook, id: number): Metadata {
  const entry = book.developerMetadata.find(({ metadataId }) => metadataId === id);
  if (!entry) throw notFound(`No developer metadata with ID: ${id}`);
  return entry;
}

/** The ranges of cells that a filter names, in order: one for each entry matched. */
export function areasOfFilter(book: Workbook, filter: JsonObject): readonly Area[] {
  if (filter['developerMetadataLookup'] === undefined) return [areaOfFilter(book, filter)];
  const areas = matchMetadata(book, filter).map((entry) => areaOfMetadata(book, entry));
  return areas.flatMap((area) => area ?? book.sheets.map(wholeArea));
}

/**
 * A filter as answers repeat it: fields that are zero, false or empty are left out, as in proto3 JSON
 * (https://protobuf.dev/programming-guides/json: a field with its default value is not printed).
 */
export const echoed = (filter: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== 0 && value !== false && value !== '')
      .map(([name, value]) => [name, isObject(value) ? echoed(value) : value]),
  );
