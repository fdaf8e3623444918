import { escapeRegExp } from '../../escape-reg-exp';
import type { JsonObject } from '../../json';
import { asObject } from '../../json';
import type { Cell, ExtendedValue } from '../model';
import { typedError } from './error-values';
import { localeOf, MONTHS_TYPED, type SheetLocale } from './locale';
import { serialOf } from './serial-date';

/** The parse result of a typed text: a value, and the number format that Sheets gives the cell with it. */
export interface Typed {
  readonly value: ExtendedValue | undefined;
  readonly numberFormat?: JsonObject;
}

/** The context of a typed text: the locale of the spreadsheet, and the year of a date that is typed without one. */
export interface TypingPlace {
  readonly locale: string;
  readonly year: number;
}

/**
 * Parses a text as the user interface does (valueInputOption USER_ENTERED):
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
 * @example parseTyped('007', place) //=> { value: { numberValue: 7 } }
 */
export function parseTyped(text: string, place: TypingPlace): Typed {
  if (text === '') return { value: undefined };
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: /^true$/i.test(trimmed) } };
  const error = typedError(trimmed);
  if (error) return { value: { errorValue: { type: error } } };
  return (
    parseNumber(trimmed, localeOf(place.locale)) ??
    parseMoment(trimmed, place) ?? { value: { stringValue: text } }
  );
}

function parseNumber(text: string, locale: SheetLocale): Typed | undefined {
  const escape = (mark: string): string => `\\${mark}`;
  const body = `(\\d{1,3}(?:${escape(locale.group)}\\d{3})+|\\d+)?(?:${escape(locale.decimal)}(\\d*))?(?:E([+-]?\\d+))?`;
  const match = new RegExp(`^([+-]?)(${escapeRegExp(locale.currency)}\\s?)?${body}(\\s?%)?$`, 'i').exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign, currency, whole = '', places = '', power, percent] = match;
  const size = Number(`${whole.split(locale.group).join('') || '0'}.${places || '0'}e${power ?? 0}`);
  const number = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  return withFormat(
    number,
    formatTyped({ grouped: whole.includes(locale.group), places, currency, percent, power }),
  );
}

interface TypedNumber {
  readonly grouped: boolean;
  readonly places: string;
  readonly currency: string | undefined;
  readonly percent: string | undefined;
  readonly power: string | undefined;
}

function formatTyped(number: TypedNumber): JsonObject | undefined {
  const places = number.places ? '.00' : '';
  if (number.percent) return { type: 'PERCENT', pattern: `0${places}%` };
  if (number.currency) return { type: 'CURRENCY', pattern: `"${number.currency.trim()}"#,##0${places}` };
  if (number.power !== undefined) return { type: 'SCIENTIFIC', pattern: '0.00E+00' };
  return number.grouped ? { type: 'NUMBER', pattern: `#,##0${places}` } : undefined;
}

const withFormat = (numberValue: number, numberFormat: JsonObject | undefined): Typed => ({
  value: { numberValue },
  ...(numberFormat && { numberFormat }),
});

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function parseMoment(text: string, place: TypingPlace): Typed | undefined {
  const [, day = text, clock] = /^(.*\S)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const date = parseDate(day, place);
  const seconds = secondsOf(clock ?? text);
  if (date && clock && seconds !== undefined)
    return withFormat(date.serial + seconds / 86_400, {
      type: 'DATE_TIME',
      pattern: `${date.pattern} hh:mm:ss`,
    });
  if (date && !clock) return withFormat(date.serial, { type: 'DATE', pattern: date.pattern });
  if (!clock && seconds !== undefined)
    return withFormat(seconds / 86_400, { type: 'TIME', pattern: 'hh:mm:ss' });
  return undefined;
}

function secondsOf(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

interface Day {
  readonly serial: number;
  readonly pattern: string;
}

function parseDate(text: string, place: TypingPlace): Day | undefined {
  const locale = localeOf(place.locale);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) return numericDay(numeric, place, locale);
  const worded = /^(\d{1,2})[ -]([A-Za-z]+)(?:[ -](\d{4}))?$/.exec(text);
  const month = worded
    ? MONTHS_TYPED.findIndex((names) => names.includes((worded[2] ?? '').toLowerCase()))
    : -1;
  if (!worded || month < 0) return undefined;
  return dayOf(Number(worded[3] ?? place.year), month + 1, Number(worded[1]), 'd mmm yyyy');
}

function numericDay(match: RegExpExecArray, place: TypingPlace, locale: SheetLocale): Day | undefined {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const typed = match[3];
  const year = typed === undefined ? place.year : Number(typed) + (typed.length === 2 ? 2000 : 0);
  return dayOf(year, month, day, typed === undefined ? 'd/m' : locale.datePattern);
}

function dayOf(year: number, month: number, day: number, pattern: string): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { serial: serialOf(year, month, day), pattern } : undefined;
}

/** The cell after a text was typed into it. A cell formatted as plain text ('@') keeps every text unchanged. */
export function typeInto(cell: Cell | undefined, text: string, place: TypingPlace): Cell {
  const format = asObject(cell?.userEnteredFormat);
  const numberFormat = asObject(format['numberFormat']);
  const asText = numberFormat['type'] === 'TEXT' || numberFormat['pattern'] === '@';
  const typed: Typed = asText && text !== '' ? { value: { stringValue: text } } : parseTyped(text, place);
  const { userEnteredValue: _value, effectiveValue: _result, textFormatRuns: _runs, ...rest } = cell ?? {};
  const keepsFormat = typed.numberFormat === undefined || format['numberFormat'] !== undefined;
  return {
    ...rest,
    ...(typed.value && { userEnteredValue: typed.value }),
    ...(!keepsFormat && { userEnteredFormat: { ...format, numberFormat: typed.numberFormat } }),
  };
}
