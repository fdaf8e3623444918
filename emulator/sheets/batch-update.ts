import { badRequest, messageOf, notImitated, ServiceError } from '../errors';
import { asList, asObject, isObject, type Json, type JsonObject } from '../json';
import { project, wants, type FieldMask } from '../field-mask';
import { fieldsOf } from '../schema/schema';
import { sheetsSchema } from '../schema/sheets-schema';
import { checkRanges } from './check-ranges';
import { checkUpdateMask, readRequests } from './check-request';
import { draftOf, type Workbook } from './model';
import { requestHandlers } from './requests';
import type { RequestContext } from './requests/request';
import { spreadsheetResource } from './resource';

export type BatchContext = Omit<RequestContext, 'book'>;

/**
 * spreadsheets.batchUpdate: applies the requests to a draft, in order; the first invalid one discards the draft. "If
 * any request is not valid then the entire request will fail and nothing will be applied."
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export function batchUpdate(
  book: Workbook,
  given: JsonObject,
  context: BatchContext,
  mask: FieldMask = '*',
): { readonly book: Workbook; readonly answer: Json } {
  const resource = readRequests(given);
  const requests = asList(resource['requests']);
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  const draft = draftOf(book);
  const replies = requests.map((request, index) => applyRequest({ ...context, book: draft }, request, index));
  const answer = { spreadsheetId: book.spreadsheetId, replies, ...updatedSpreadsheet(draft, resource, mask) };
  return { book: draft, answer: project(answer, mask) };
}

function applyRequest(context: RequestContext, request: Json, index: number): JsonObject {
  const entries = Object.entries(asObject(request)).filter(([, body]) => body !== undefined && body !== null);
  const [kind, body] = entries[0] ?? [];
  if (kind === undefined || entries.length !== 1)
    throw badRequest(`Invalid requests[${index}]: No request set.`);
  const given = isObject(body) ? body : {};
  const handler = requestHandlers[kind];
  if (!handler) throw notImitated(`Sheets.Spreadsheets.batchUpdate request ${kind}`);
  try {
    checkUpdateMask(kind, given);
    checkRanges(context.book, fieldsOf(sheetsSchema, 'Request').get(kind) ?? '', given);
    return handler(context, given) ?? {};
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code === undefined) throw error;
    throw new ServiceError(
      `Invalid requests[${index}].${kind}: ${messageOf(error)}`,
      error.code,
      error.reason,
    );
  }
}

function updatedSpreadsheet(book: Workbook, resource: JsonObject, mask: FieldMask): JsonObject {
  if (resource['includeSpreadsheetInResponse'] !== true) return {};
  const ranges = asList(resource['responseRanges']).map(String);
  const masked = wants(mask, 'updatedSpreadsheet') && mask !== '*' ? mask['updatedSpreadsheet'] : undefined;
  const inner = masked ?? '*';
  const grid =
    masked === undefined || masked === '*'
      ? resource['responseIncludeGridData'] === true
      : wants(inner, 'sheets', 'data');
  return { updatedSpreadsheet: spreadsheetResource(book, { ranges, grid, mask: inner }) };
}
