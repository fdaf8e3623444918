import { wallTime } from '../wall-time';
import { clock, facts } from './host';
import { define } from './imitate';

const Real = Date;

const offsets = new Map<number, number>();
const QUARTER = 900_000;

/** Milliseconds that the script's time zone is ahead of UTC at this instant. */
function zoneOffset(time: number): number {
  const quarter = Math.floor(time / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const whole = quarter * QUARTER;
  const offset = wallTime(whole, facts.timeZone) - whole;
  offsets.set(quarter, offset);
  return offset;
}

/** The instant at which the zone's wall clock shows this time (given as if it were UTC). */
const fromWall = (wall: number): number => wall - zoneOffset(wall - zoneOffset(wall));

const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)\s*(?:\(.*\))?$/i;

const machineOffset = Real.prototype.getTimezoneOffset;

/** Texts without a zone are in the script's time zone, whatever the zone of this machine. */
function parse(text: string): number {
  const time = Real.parse(text);
  if (Number.isNaN(time) || HAS_ZONE.test(text) || /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(text)) return time;
  return fromWall(time - machineOffset.call(new Real(time)) * 60_000);
}

type Fields = [number, number, number?, number?, number?, number?, number?];

function timeOf(args: readonly unknown[]): number {
  const [first] = args;
  if (args.length === 0) return clock.now;
  if (args.length > 1) return fromWall(Real.UTC(...(args.map(Number) as Fields)));
  if (typeof first === 'string') return parse(first);
  return new Real(first as number).getTime();
}

/** `Date` whose "now" is the Workspace clock and whose local time is the script's time zone. */
function ScriptDate(this: unknown, ...args: unknown[]): unknown {
  if (!new.target) return new Real(clock.now).toString();
  return Reflect.construct(Real, [timeOf(args)], new.target);
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

type Method = (...args: unknown[]) => unknown;

const method = (name: string): Method =>
  (Real.prototype as unknown as Record<string, Method>)[name] as Method;
const getTime = Real.prototype.getTime;
const setTime = Real.prototype.setTime;

function overrideFields(): void {
  for (const field of FIELDS) {
    const read = method(`getUTC${field}`);
    setMethod(`get${field}`, function (this: Date) {
      return read.call(shifted(this));
    });
    if (field === 'Day') continue;
    const write = method(`setUTC${field}`);
    setMethod(`set${field}`, function (this: Date, ...args: unknown[]) {
      const wall = shifted(this);
      write.apply(wall, args);
      return setTime.call(this, fromWall(getTime.call(wall)));
    });
  }
}

const shifted = (date: Date): Date => {
  const time = getTime.call(date);
  return new Real(Number.isNaN(time) ? NaN : time + zoneOffset(time));
};

function setMethod(name: string, value: (this: Date, ...args: unknown[]) => unknown): void {
  Object.defineProperty(Real.prototype, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

function overrideTexts(): void {
  setMethod('getTimezoneOffset', function (this: Date) {
    return -zoneOffset(getTime.call(this)) / 60_000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = method(name);
    setMethod(name, function (this: Date, locale?: unknown, options?: unknown) {
      return original.call(this, locale ?? 'en-US', {
        timeZone: facts.timeZone,
        ...(options as object | undefined),
      });
    });
  }
  const dayText = (date: Date): string =>
    shifted(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  setMethod('toDateString', function (this: Date) {
    return dayText(this);
  });
  setMethod('toString', function (this: Date) {
    const time = getTime.call(this);
    return Number.isNaN(time) ? 'Invalid Date' : `${dayText(this)} ${timeText(this)}`;
  });
  setMethod('toTimeString', function (this: Date) {
    return timeText(this);
  });
}

function timeText(date: Date): string {
  const minutes = zoneOffset(getTime.call(date)) / 60_000;
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${shifted(date).toISOString().slice(11, 19)} GMT${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}

/** Intl formats in the script's time zone by default. */
function installIntl(): void {
  const { DateTimeFormat } = Intl;
  function ScriptFormat(locale?: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new DateTimeFormat(locale ?? 'en-US', { timeZone: facts.timeZone, ...options });
  }
  Object.defineProperty(ScriptFormat, 'prototype', { value: DateTimeFormat.prototype });
  ScriptFormat.supportedLocalesOf = DateTimeFormat.supportedLocalesOf.bind(DateTimeFormat);
  Object.defineProperty(Intl, 'DateTimeFormat', { value: ScriptFormat, writable: true, configurable: true });
}

export function installDate(): void {
  installIntl();
  overrideFields();
  overrideTexts();
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', { value: Real.prototype });
  Object.assign(ScriptDate, { now: () => clock.now, parse, UTC: Real.UTC });
  Object.defineProperty(Real.prototype, 'constructor', {
    value: ScriptDate,
    writable: true,
    configurable: true,
  });
  define('Date', ScriptDate);
}
