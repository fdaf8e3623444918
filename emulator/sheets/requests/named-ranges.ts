import { badRequest } from '../../errors';
import { applyMask } from '../../field-mask';
import { asObject, type JsonObject } from '../../json';
import type { Workbook } from '../model';
import { areaOf, type GridRange } from '../ranges';
import { cellMask } from './cells';
import type { RequestHandler } from './request';

export const addNamedRange: RequestHandler = ({ book, ids }, body) => {
  const given = asObject(body['namedRange']);
  areaOf(book, asObject(given['range']) as GridRange);
  checkName(book, String(given['name'] ?? ''));
  const namedRange: JsonObject = { ...given, namedRangeId: given['namedRangeId'] ?? ids.token(12) };
  book.namedRanges = [...book.namedRanges, namedRange];
  return { addNamedRange: { namedRange } };
};

/** Letters, numbers, underscores; not a number first, not true or false, not A1 or R1C1: https://support.google.com/docs/answer/63175 */
const isName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
  !/^(true|false)/i.test(name) &&
  !/^[A-Z]{1,3}\d+$/i.test(name) &&
  !/^R\d*C\d*$/i.test(name);

function checkName(book: Workbook, name: string, own?: JsonObject): void {
  if (!isName(name)) throw badRequest(`Invalid name for a named range: ${name}`);
  if (book.namedRanges.some((entry) => entry !== own && entry['name'] === name))
    throw badRequest(`A named range with name "${name}" already exists.`);
}

export const updateNamedRange: RequestHandler = ({ book }, body) => {
  const given = asObject(body['namedRange']);
  const old = byId(book, given['namedRangeId']);
  const changed = applyMask(old, given, cellMask(body));
  checkName(book, String(changed['name']), old);
  book.namedRanges = book.namedRanges.map((entry) => (entry === old ? changed : entry));
};

export const deleteNamedRange: RequestHandler = ({ book }, body) => {
  const old = byId(book, body['namedRangeId']);
  book.namedRanges = book.namedRanges.filter((entry) => entry !== old);
};

function byId(book: Workbook, id: unknown): JsonObject {
  const entry = book.namedRanges.find(({ namedRangeId }) => namedRangeId === id);
  if (!entry) throw badRequest(`No named range with id: ${String(id)}`);
  return entry;
}
