import { canEdit, canSee } from '../../drive/access';
import { notFound, ServiceError } from '../../errors';
import { parseFieldMask, project, wants, type FieldMask } from '../../field-mask';
import { asList, asObject, asText, type Json, type JsonObject } from '../../json';
import { isoOf, nowOf } from '../../runtime/run';
import { batchUpdate } from '../../sheets/batch-update';
import { checkAnswerMask } from '../../sheets/check-answer-mask';
import { metadataById, searchResult } from '../../sheets/developer-metadata';
import { draftOf, type Workbook } from '../../sheets/model';
import { spreadsheetResource } from '../../sheets/resource';
import { batchGetValues, getValues, getValuesByFilter } from '../../sheets/values/read-values';
import { appendValues } from '../../sheets/values/append-values';
import { batchUpdateValues, clearValues, updateValues, type Writing } from '../../sheets/values/write-values';
import type { ServiceCall } from '../../workspace/host';
import type { Service, ServiceMethod } from '../service';

/** The workbook, if the caller may read it or, for a write, edit it. */
function bookOf(
  { host, run }: ServiceCall,
  id: Json | undefined,
  right: 'read' | 'write' = 'read',
): Workbook {
  const book = host.books.get(asText(id));
  if (!book) throw notFound('Requested entity was not found.');
  const entry = host.drive.entries.get(book.id);
  const may = right === 'write' ? canEdit : canSee;
  if (!entry || !may(host.drive, run.as, entry))
    throw new ServiceError('The caller does not have permission', 403, 'forbidden');
  return book.get();
}

const keep = ({ host, run }: ServiceCall, book: Workbook): void =>
  host.books.get(book.spreadsheetId)?.set(book, run.as, nowOf(run));

const maskOf = (method: string, options: JsonObject): FieldMask =>
  options['fields'] === undefined ? '*' : checkAnswerMask(method, parseFieldMask(asText(options['fields'])));

/** The locale and year with which typed values are parsed: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption */
export const placeOf = ({ host, run }: ServiceCall, book = host.book()): Writing['place'] => ({
  locale: asText(book.properties['locale']),
  year: Number(isoOf(run).slice(0, 4)),
});

const get: ServiceMethod = (call, [id, given]) => {
  const options = asObject(given);
  const mask = maskOf('Sheets.Spreadsheets.get', options);
  const ranges =
    typeof options['ranges'] === 'string' ? [options['ranges']] : asList(options['ranges']).map(String);
  const grid =
    options['fields'] === undefined ? options['includeGridData'] === true : wants(mask, 'sheets', 'data');
  return project(spreadsheetResource(bookOf(call, id), { ranges, grid, mask }), mask);
};

const batch: ServiceMethod = (call, [resource, id, options]) => {
  const { host, run } = call;
  const before = bookOf(call, id, 'write');
  const owner = host.drive.entries.get(before.spreadsheetId)?.owner ?? '';
  const context = {
    ids: host.ids,
    place: placeOf(call, before),
    user: run.as,
    owner,
    traits: host.sheetTraits,
  };
  const { book, answer } = batchUpdate(
    before,
    asObject(resource),
    context,
    maskOf('Sheets.Spreadsheets.batchUpdate', asObject(options)),
  );
  keep(call, book);
  return answer;
};

/** Runs a write on a draft and keeps the draft only if nothing threw. */
function writing(
  call: ServiceCall,
  id: Json | undefined,
  write: (draft: Workbook) => JsonObject,
): JsonObject {
  const draft = draftOf(bookOf(call, id, 'write'));
  const answer = write(draft);
  keep(call, draft);
  return answer;
}

const values: Service = {
  'Sheets.Spreadsheets.Values.get': (call, [id, range, options]) =>
    getValues(bookOf(call, id), asText(range), asObject(options)),
  'Sheets.Spreadsheets.Values.batchGet': (call, [id, options]) =>
    batchGetValues(bookOf(call, id), asObject(options)),
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': (call, [resource, id]) =>
    getValuesByFilter(bookOf(call, id), asObject(resource), orderOf(call)),
  'Sheets.Spreadsheets.Values.update': (call, [resource, id, range, options]) =>
    writing(call, id, (draft) =>
      updateValues(draft, asText(range), asObject(resource), {
        place: placeOf(call, draft),
        options: asObject(options),
      }),
    ),
  'Sheets.Spreadsheets.Values.append': (call, [resource, id, range, options]) =>
    writing(call, id, (draft) =>
      appendValues(draft, asText(range), asObject(resource), {
        place: placeOf(call, draft),
        options: asObject(options),
      }),
    ),
  'Sheets.Spreadsheets.Values.batchUpdate': writeBatch,
  'Sheets.Spreadsheets.Values.batchUpdateByDataFilter': writeBatch,
  'Sheets.Spreadsheets.Values.clear': (call, [_resource, id, range]) =>
    writing(call, id, (draft) => clearValues(draft, asText(range))),
};

function writeBatch(call: ServiceCall, [resource, id]: readonly Json[]): JsonObject {
  const options = asObject(resource);
  return writing(call, id, (draft) =>
    batchUpdateValues(draft, options, { place: placeOf(call, draft), options }),
  );
}

/** The seed for the order of unordered results: the workspace's seed and the time. */
const orderOf = ({ host, run }: ServiceCall): string => `${host.state.ids.seed}:${nowOf(run)}`;

const searchMetadata: ServiceMethod = (call, [resource, id]) => {
  const filters = asList(asObject(resource)['dataFilters']).map(asObject);
  return searchResult(bookOf(call, id), filters, orderOf(call));
};

/** Applies `fields`, which every method takes among its options, its last argument. */
function masked(service: Service): Service {
  const wrap =
    (name: string, method: ServiceMethod): ServiceMethod =>
    (call, args) => {
      const mask = args.length > 1 ? maskOf(name, asObject(args.at(-1))) : '*';
      return project(method(call, args) as Json, mask);
    };
  return Object.fromEntries(Object.entries(service).map(([name, method]) => [name, wrap(name, method)]));
}

/** The advanced Sheets service. Arguments come in Apps Script's order: resource, path parameters, options. */
export const sheetsService: Service = {
  'Sheets.Spreadsheets.get': get,
  'Sheets.Spreadsheets.batchUpdate': batch,
  ...masked(values),
  'Sheets.Spreadsheets.DeveloperMetadata.search': searchMetadata,
  'Sheets.Spreadsheets.DeveloperMetadata.get': (call, [id, metadataId]) =>
    metadataById(bookOf(call, id), Number(metadataId)),
};
