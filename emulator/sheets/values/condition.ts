import { asList, asObject, asText, type JsonObject } from '../../json';
import type { Cell, Workbook } from '../model';
import { parseRange, type Area } from '../ranges';
import { cellAt } from '../cells';
import { parseTyped, type TypingPlace } from './parse-typed';
import { effectiveValue, formattedValue } from './render';

/**
 * Whether a cell meets a BooleanCondition; undefined for a formula, which is not calculated here.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype
 */
export function meets(
  book: Workbook,
  condition: JsonObject,
  cell: Cell | undefined,
  place: TypingPlace,
): boolean | undefined {
  const type = asText(condition['type']);
  if (type === 'CUSTOM_FORMULA') return undefined;
  const values = asList(condition['values']).map((value) => asText(asObject(value)['userEnteredValue']));
  const facts: Facts = { shown: formattedValue(cell, place.locale), cell, values, book, place };
  const test = TESTS[type];
  return test?.(facts);
}

interface Facts {
  readonly shown: string;
  readonly cell: Cell | undefined;
  readonly values: readonly string[];
  readonly book: Workbook;
  readonly place: TypingPlace;
}

type Test = (facts: Facts) => boolean;

const numberOf = ({ cell }: Facts): number | undefined => effectiveValue(cell)?.numberValue;

/** Numbers and dates of a condition are texts in the form that a person would type. */
const limit = ({ values, place }: Facts, at: number): number =>
  parseTyped(values[at] ?? '', place).value?.numberValue ?? NaN;

const compare =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (facts) => {
    const value = numberOf(facts);
    return value !== undefined && test(value, limit(facts, 0), limit(facts, 1));
  };

const text =
  (test: (shown: string, wanted: string) => boolean): Test =>
  ({ shown, values: [wanted = ''] }) =>
    test(shown.toLowerCase(), wanted.toLowerCase());

/** The cells that a ONE_OF_RANGE offers. Google's reference follows a renamed sheet, this one does not, and then offers nothing. */
export function listedRange(book: Workbook, range: string): Area | undefined {
  try {
    return parseRange(book, range.replace(/^=/, ''));
  } catch {
    return undefined;
  }
}

const inRange: Test = ({ shown, values: [range = ''], book, place }) => {
  const area = listedRange(book, range);
  if (!area) return false;
  const { sheet, top, bottom, left, right } = area;
  for (let row = top; row < Math.min(bottom, sheet.rows.length); row += 1)
    for (let column = left; column < right; column += 1)
      if (formattedValue(cellAt(sheet, row, column), place.locale) === shown) return true;
  return false;
};

const equal = compare((value, first) => value === first);
const before = compare((value, first) => value < first);
const after = compare((value, first) => value > first);
const upTo = compare((value, first) => value <= first);
const from = compare((value, first) => value >= first);
const between = compare((value, first, second) => value >= first && value <= second);
const outside = compare((value, first, second) => value < first || value > second);

const TESTS: Readonly<Record<string, Test>> = {
  BLANK: ({ shown }) => shown === '',
  NOT_BLANK: ({ shown }) => shown !== '',
  ONE_OF_LIST: ({ shown, values }) => values.includes(shown),
  ONE_OF_RANGE: inRange,
  BOOLEAN: ({ cell, shown, values }) =>
    values.length > 0 ? values.includes(shown) : effectiveValue(cell)?.boolValue !== undefined,
  NUMBER_EQ: equal,
  NUMBER_NOT_EQ: compare((value, first) => value !== first),
  NUMBER_GREATER: after,
  NUMBER_GREATER_THAN_EQ: from,
  NUMBER_LESS: before,
  NUMBER_LESS_THAN_EQ: upTo,
  NUMBER_BETWEEN: between,
  NUMBER_NOT_BETWEEN: outside,
  DATE_IS_VALID: (facts) => numberOf(facts) !== undefined,
  DATE_EQ: equal,
  DATE_BEFORE: before,
  DATE_AFTER: after,
  DATE_ON_OR_BEFORE: upTo,
  DATE_ON_OR_AFTER: from,
  DATE_BETWEEN: between,
  DATE_NOT_BETWEEN: outside,
  TEXT_CONTAINS: text((shown, wanted) => shown.includes(wanted)),
  TEXT_NOT_CONTAINS: text((shown, wanted) => !shown.includes(wanted)),
  TEXT_STARTS_WITH: text((shown, wanted) => shown.startsWith(wanted)),
  TEXT_ENDS_WITH: text((shown, wanted) => shown.endsWith(wanted)),
  TEXT_EQ: text((shown, wanted) => shown === wanted),
  TEXT_NOT_EQ: text((shown, wanted) => shown !== wanted),
  TEXT_IS_EMAIL: ({ shown }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown),
  TEXT_IS_URL: ({ shown }) => /^(https?:\/\/)?[^\s/]+\.[^\s/]{2,}(\/\S*)?$/.test(shown),
};
