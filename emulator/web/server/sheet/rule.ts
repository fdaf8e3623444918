import { asList, asObject, asText, type JsonObject } from '../../../json';
import type { Cell, Workbook } from '../../../sheets/model';
import { hasValue } from '../../../sheets/cells';
import { listedRange, meets } from '../../../sheets/values/condition';
import type { TypingPlace } from '../../../sheets/values/parse-typed';
import { formattedValue } from '../../../sheets/values/render';
import type { Rule } from '../../wire/wire';

const KINDS: Readonly<Record<string, Rule['kind']>> = {
  ONE_OF_LIST: 'list',
  ONE_OF_RANGE: 'list',
  BOOLEAN: 'checkbox',
  DATE_IS_VALID: 'date',
};

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#DataValidationRule */
export function ruleOf(book: Workbook, validation: JsonObject): Rule {
  const condition = asObject(validation['condition']);
  const type = asText(condition['type']);
  return {
    kind: KINDS[type] ?? 'other',
    choices: choicesOf(book, type, condition),
    strict: validation['strict'] === true,
    help: asText(validation['inputMessage']),
  };
}

function choicesOf(book: Workbook, type: string, condition: JsonObject): readonly string[] {
  const values = asList(condition['values']).map((value) => asText(asObject(value)['userEnteredValue']));
  if (type === 'ONE_OF_LIST') return values;
  return type === 'ONE_OF_RANGE' ? textsIn(book, values[0] ?? '') : [];
}

function textsIn(book: Workbook, range: string): readonly string[] {
  const area = listedRange(book, range);
  if (!area) return [];
  const { sheet, top, bottom, left, right } = area;
  const locale = asText(book.properties['locale']);
  const cells = sheet.rows.slice(top, bottom).flatMap((row) => row.slice(left, right));
  return [...new Set(cells.map((cell) => formattedValue(cell, locale)).filter((text) => text !== ''))];
}

/** Whether the cell violates its rule; an empty cell never does, nor one whose rule is a formula. */
export function breaksRule(book: Workbook, cell: Cell, place: TypingPlace): boolean {
  const condition = asObject(asObject(cell.dataValidation)['condition']);
  return hasValue(cell) && meets(book, condition, cell, place) === false;
}
