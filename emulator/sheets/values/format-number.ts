import type { JsonObject } from '../../json';
import { formatDatePattern } from './format-date';
import type { SheetLocale } from './locale';

/** The patterns that Sheets uses when a format has a type but no pattern. */
const defaultPatterns = (locale: SheetLocale): Record<string, string> => ({
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: `"${locale.currency}"#,##0.00`,
  DATE: locale.datePattern,
  TIME: 'hh:mm:ss',
  DATE_TIME: `${locale.datePattern} hh:mm:ss`,
  SCIENTIFIC: '0.00E+00',
});

/**
 * A number as a cell shows it. Patterns: https://developers.google.com/workspace/sheets/api/guides/formats ; numbers
 * with other patterns are shown plain.
 */
export function formatNumber(
  value: number,
  numberFormat: JsonObject | undefined,
  locale: SheetLocale,
): string {
  const pattern = patternOf(numberFormat, locale);
  if (!pattern || pattern === '@' || pattern === 'General') return plainNumber(value, locale);
  if (isDatePattern(pattern)) return formatDatePattern(value, pattern, locale);
  return byPattern(value, pattern, locale);
}

export const patternOf = (numberFormat: JsonObject | undefined, locale: SheetLocale): string =>
  String(numberFormat?.['pattern'] || defaultPatterns(locale)[String(numberFormat?.['type'])] || '');

export const isDatePattern = (pattern: string): boolean =>
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|E\+0+/g, ''));

/** Automatic format: up to ten decimals, and scientific notation from 10^15 on. */
export function plainNumber(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) return scientific(value, locale);
  return String(Number(value.toFixed(10))).replace('.', locale.decimal);
}

function scientific(value: number, locale: SheetLocale): string {
  const [mantissa = '0', power = '0'] = value.toExponential(5).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${String(Number(mantissa)).replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
}

function byPattern(value: number, pattern: string, locale: SheetLocale): string {
  const [positive = '', negative] = pattern.split(';');
  const chosen = value < 0 && negative !== undefined ? negative : positive;
  const body = /[#0][#0,.]*/.exec(chosen.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)));
  if (!body) return plainNumber(value, locale);
  const scaled = Math.abs(value) * (chosen.includes('%') ? 100 : 1);
  const sign = value < 0 && negative === undefined ? '-' : '';
  const around = [chosen.slice(0, body.index), chosen.slice(body.index + body[0].length)].map(unquote);
  return `${around[0] ?? ''}${sign}${digits(scaled, body[0], locale)}${around[1] ?? ''}`;
}

const unquote = (text: string): string => text.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');

function digits(value: number, body: string, locale: SheetLocale): string {
  const [whole = '0', places = ''] = body.split('.');
  const [integer = '0', decimals = ''] = value.toFixed(places.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const kept = trimOptional(decimals, places);
  return kept ? `${grouped}${locale.decimal}${kept}` : grouped;
}

function trimOptional(decimals: string, places: string): string {
  const least = places.lastIndexOf('0') + 1;
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept;
}
