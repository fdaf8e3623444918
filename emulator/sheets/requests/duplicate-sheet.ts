import { asObject, type JsonObject } from '../../json';
import { resize, sizeOf } from '../dimensions';
import { NO_PARTS, type PartList, type Sheet, type SheetParts, type Workbook } from '../model';
import { sheetById, sheetByTitle } from '../ranges';
import type { RequestContext, RequestHandler } from './request';
import { checkTitle, freeId, freeTitle, place } from './sheets';

const PART_IDS: Partial<Record<PartList, string>> = {
  protectedRanges: 'protectedRangeId',
  bandedRanges: 'bandedRangeId',
  filterViews: 'filterViewId',
  charts: 'chartId',
};

export const duplicateSheet: RequestHandler = (context, body) => {
  const { book } = context;
  const source = sheetById(book, body['sourceSheetId'] as number | undefined, 'sheet');
  const title = String(body['newSheetName'] ?? copyTitle(book, source.properties.title));
  checkTitle(book, title);
  const sheetId = freeId(context, body['newSheetId']);
  const copy: Sheet = { ...source, rows: source.rows.slice(), parts: copyParts(context, source, sheetId) };
  copy.properties = { ...source.properties, sheetId, title };
  if (context.traits.copiedMetadata)
    book.developerMetadata = [...book.developerMetadata, ...copyMetadata(context, source, sheetId)];
  place(book, copy, Number(body['insertSheetIndex'] ?? source.properties.index + 1));
  resize(book, copy, 'ROWS', sizeOf(copy, 'ROWS'));
  return { duplicateSheet: { properties: copy.properties as unknown as JsonObject } };
};

/** The metadata of the sheet, its rows and its columns is copied too, with new ids (reported by colleagues, not confirmed by a document). */
function copyMetadata({ book, ids }: RequestContext, source: Sheet, sheetId: number): readonly JsonObject[] {
  const id = source.properties.sheetId;
  return book.developerMetadata
    .filter((entry) => {
      const location = asObject(entry['location']);
      return [location['sheetId'], asObject(location['dimensionRange'])['sheetId']].includes(id);
    })
    .map((entry) => ({ ...retargeted(entry, id, sheetId), metadataId: ids.number() }));
}

const retargeted = (entry: JsonObject, from: number, to: number): JsonObject =>
  JSON.parse(
    JSON.stringify(entry).replace(new RegExp(`"sheetId":${from}\\b`, 'g'), `"sheetId":${to}`),
  ) as JsonObject;

function copyTitle(book: Workbook, title: string): string {
  return sheetByTitle(book, `Copy of ${title}`) ? freeTitle(book, `Copy of ${title} `) : `Copy of ${title}`;
}

function copyParts({ ids }: RequestContext, source: Sheet, sheetId: number): SheetParts {
  const retarget = (entry: JsonObject, idName: string | undefined): JsonObject => ({
    ...retargeted(entry, source.properties.sheetId, sheetId),
    ...(idName && { [idName]: ids.number() }),
  });
  const lists = Object.keys(NO_PARTS) as PartList[];
  const copies = lists.map((name) => [
    name,
    source.parts[name].map((entry) => retarget(entry, PART_IDS[name])),
  ]);
  const { basicFilter } = source.parts;
  return {
    ...(Object.fromEntries(copies) as unknown as SheetParts),
    ...(basicFilter && { basicFilter: retarget(basicFilter, undefined) }),
  };
}
