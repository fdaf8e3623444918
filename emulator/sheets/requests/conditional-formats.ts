import { badRequest } from '../../errors';
import { asList, asObject, type JsonObject } from '../../json';
import type { Sheet } from '../model';
import { areaOf, sheetById, type GridRange } from '../ranges';
import type { RequestContext, RequestHandler } from './request';

function sheetOfRule({ book }: RequestContext, rule: JsonObject): Sheet {
  const [first, ...rest] = asList(rule['ranges']).map((range) => areaOf(book, range as GridRange));
  if (!first) throw badRequest('Conditional format rule must have at least one range.');
  if (rest.some(({ sheet }) => sheet !== first.sheet))
    throw badRequest('All ranges must be on the same sheet.');
  return first.sheet;
}

const setRules = (sheet: Sheet, rules: readonly JsonObject[]): void => {
  sheet.parts = { ...sheet.parts, conditionalFormats: rules };
};

function checkIndex(index: number, limit: number): void {
  if (index < 0 || index >= limit) throw badRequest(`No conditional format on sheet at index: ${index}`);
}

export const addConditionalFormatRule: RequestHandler = (context, body) => {
  const rule = asObject(body['rule']);
  const sheet = sheetOfRule(context, rule);
  const rules = sheet.parts.conditionalFormats.slice();
  const index = Number(body['index'] ?? 0);
  checkIndex(index, rules.length + 1);
  rules.splice(index, 0, rule);
  setRules(sheet, rules);
};

export const updateConditionalFormatRule: RequestHandler = (context, body) => {
  const { book } = context;
  const rule = body['rule'] === undefined ? undefined : asObject(body['rule']);
  const sheet = rule ? sheetOfRule(context, rule) : sheetById(book, body['sheetId'] as number | undefined);
  const rules = sheet.parts.conditionalFormats.slice();
  const index = Number(body['index'] ?? 0);
  checkIndex(index, rules.length);
  const [old] = rules.splice(index, 1);
  const place = rule ? index : Number(body['newIndex'] ?? 0);
  rules.splice(place, 0, rule ?? old ?? {});
  setRules(sheet, rules);
  return {
    updateConditionalFormatRule: {
      oldRule: old,
      newRule: rules[place],
      newIndex: place,
      ...(!rule && { oldIndex: index }),
    },
  };
};

export const deleteConditionalFormatRule: RequestHandler = ({ book }, body) => {
  const sheet = sheetById(book, body['sheetId'] as number | undefined);
  const index = Number(body['index'] ?? 0);
  checkIndex(index, sheet.parts.conditionalFormats.length);
  const rules = sheet.parts.conditionalFormats.slice();
  const [rule] = rules.splice(index, 1);
  setRules(sheet, rules);
  return { deleteConditionalFormatRule: { rule } };
};
