import type { SheetLocale } from './locale';
import { wallClock } from './serial-date';

const TOKEN = /"[^"]*"|\\.|\[h+\]|y+|m+|d+|h+|s+|am\/pm|a\/p|\.0+|./gi;

/**
 * Formats a serial number with a date pattern. `m` means minutes after hours or before seconds, else months:
 * https://developers.google.com/workspace/sheets/api/guides/formats#date_time_format_patterns
 * @example formatDatePattern(46066.5, 'dd MMM yyyy hh:mm', indonesian) //=> '13 Feb 2026 12:00'
 */
export function formatDatePattern(serial: number, pattern: string, locale: SheetLocale): string {
  const { tokens, minutes, half } = read(pattern);
  const date = wallClock(serial);
  return tokens
    .map((token, at) => write(token, { date, serial, half, locale, minutes: minutes[at] === true }))
    .join('');
}

interface Pattern {
  readonly tokens: readonly string[];
  /** Whether each token is an `m` that means minutes. */
  readonly minutes: readonly boolean[];
  readonly half: boolean;
}

const patterns = new Map<string, Pattern>();

function read(pattern: string): Pattern {
  const known = patterns.get(pattern);
  if (known) return known;
  const tokens = pattern.match(TOKEN) ?? [];
  const half = tokens.some((token) => /^a/i.test(token));
  const fresh = { tokens, half, minutes: tokens.map((_token, at) => isMinutes(tokens, at)) };
  patterns.set(pattern, fresh);
  return fresh;
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly minutes: boolean;
  readonly locale: SheetLocale;
}

function isMinutes(tokens: readonly string[], at: number): boolean {
  const letters = (token: string): boolean => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, at).reverse().find(letters) ?? '';
  const after = tokens.slice(at + 1).find(letters) ?? '';
  return /^\[?h/i.test(before) || /^s/i.test(after);
}

function write(token: string, moment: Moment): string {
  const { date, locale } = moment;
  const size = token.length;
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return size <= 2 ? two(date.getUTCFullYear() % 100) : String(date.getUTCFullYear());
    case 'm':
      return moment.minutes ? padTo(date.getUTCMinutes(), size) : month(date.getUTCMonth(), size, locale);
    case 'd':
      return day(date, size, locale);
    case 'h':
      return padTo(moment.half ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), size);
    case 's':
      return padTo(date.getUTCSeconds(), size);
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case '[':
      return padTo(Math.floor(moment.serial * 24 + 1e-9), size - 2);
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    default:
      return /^\.0/.test(token) ? '' : token;
  }
}

function month(index: number, size: number, locale: SheetLocale): string {
  if (size <= 2) return padTo(index + 1, size);
  const name = (size === 3 ? locale.shortMonths : locale.months)[index] ?? '';
  return size === 5 ? name.slice(0, 1) : name;
}

function day(date: Date, size: number, locale: SheetLocale): string {
  if (size <= 2) return padTo(date.getUTCDate(), size);
  return (size === 3 ? locale.shortDays : locale.days)[date.getUTCDay()] ?? '';
}

const two = (value: number): string => String(value).padStart(2, '0');
const padTo = (value: number, size: number): string => (size >= 2 ? two(value) : String(value));
