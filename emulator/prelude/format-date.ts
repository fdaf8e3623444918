import { wallTime } from '../wall-time';
import { facts } from './host';

const TOKEN = /'(?:[^']|'')*'|[A-Za-z]+|[^A-Za-z']+/g;

/**
 * Utilities.formatDate, by java.text.SimpleDateFormat's letters:
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Object.prototype.toString.call(date) !== '[object Date]')
    throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
  const parts = partsOf(date, zone || facts.timeZone);
  return (pattern.match(TOKEN) ?? []).map((token) => write(token, parts)).join('');
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
  readonly offset: number;
  readonly zone: string;
}

/** `GMT+7` and `GMT+07:00` are zones to Apps Script, not to Intl. */
function fixedOffset(zone: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] =
    /^(?:GMT|UTC)(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone) ?? [];
  if (!/^(GMT|UTC)/i.test(zone)) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function partsOf(date: Date, zone: string): Parts {
  const offset = fixedOffset(zone) ?? intlOffset(date, zone);
  const wall = new Date(date.getTime() + offset * 60_000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay(),
    offset,
    zone,
  };
}

const intlOffset = (date: Date, timeZone: string): number =>
  Math.round((wallTime(date.getTime(), timeZone) - date.getTime()) / 60_000);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const named = (names: readonly string[], index: number, size: number): string =>
  size > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

const WRITERS: Readonly<Record<string, (parts: Parts, size: number) => string>> = {
  y: ({ year }, size) => (size === 2 ? pad(year % 100, 2) : pad(year, size)),
  M: ({ month }, size) => (size > 2 ? named(MONTHS, month - 1, size) : pad(month, size)),
  d: ({ day }, size) => pad(day, size),
  E: ({ weekday }, size) => named(DAYS, weekday, size),
  u: ({ weekday }, size) => pad(weekday || 7, size),
  H: ({ hour }, size) => pad(hour, size),
  h: ({ hour }, size) => pad(hour % 12 || 12, size),
  m: ({ minute }, size) => pad(minute, size),
  s: ({ second }, size) => pad(second, size),
  S: ({ millisecond }, size) => pad(millisecond, size),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  Z: (parts) => offsetText(parts, ''),
  X: (parts, size) =>
    parts.offset === 0 ? 'Z' : offsetText(parts, size === 3 ? ':' : '').slice(0, size === 1 ? 3 : 6),
  z: ({ zone, ...parts }) =>
    zone === 'GMT' || zone === 'UTC'
      ? zone
      : zone === 'Asia/Jakarta'
        ? 'WIB'
        : `GMT${offsetText({ ...parts, zone }, ':')}`,
};

function offsetText({ offset }: Parts, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}

function write(token: string, parts: Parts): string {
  if (token.startsWith("'")) return token === "''" ? "'" : token.slice(1, -1).replace(/''/g, "'");
  if (!/^[A-Za-z]/.test(token)) return token;
  return (token.match(/(.)\1*/g) ?? []).map((run) => letterRun(run, parts)).join('');
}

function letterRun(run: string, parts: Parts): string {
  const writer = WRITERS[run[0] ?? ''];
  if (!writer)
    throw new Error(
      `Not imitated by the local Workspace: Utilities.formatDate pattern letter ${run[0] ?? ''}`,
    );
  return writer(parts, run.length);
}
