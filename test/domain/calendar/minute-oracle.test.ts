import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { deadline } from '../../../src/domain/calendar/deadline';
import type { zones } from '../../../src/domain/calendar/instant';
import {
  atLocal,
  instant,
  localDate,
  localMinutes,
  type Instant,
} from '../../../src/domain/calendar/instant';
import { lateness } from '../../../src/domain/calendar/lateness';
import type { OfficeCalendar } from '../../../src/domain/calendar/office-calendar';
import { parseHours, type WorkingWeek } from '../../../src/domain/calendar/working-week';
import { officeCalendar } from '../../../src/domain/office/read-calendar';
import { EXTRA_DAY, type HolidayRow, type SpecialHoursRow } from '../../../src/domain/workbook/reference';
import { seedRows } from '../../../src/domain/seed/seed-rows';
import { settingsOf } from '../office-builder';

/** What the office typed: the oracle reads it by itself, slowly, a minute at a time. */
interface Typed {
  readonly zone: keyof typeof zones;
  readonly usual: readonly string[];
  readonly days: readonly HolidayRow[];
  readonly special: readonly SpecialHoursRow[];
}

const defaults = settingsOf({});
const seededDays = seedRows.hariLibur();
const EVERY_YEAR = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const dayName = (day: CalendarDate): number => new Date(`${day}T12:00:00Z`).getUTCDay();
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** No end, and no day of the week worked: such a row does not apply. */
const isEndless = (row: SpecialHoursRow, usual: readonly string[]): boolean =>
  (row.from === null || row.until === null) &&
  usual.every((text, weekday) => (row[`day${weekday}` as 'day0'] || text) === 'libur');

/** Whether each minute of a day is worked. */
function minutesOf(day: CalendarDate, { usual, days, special }: Typed): readonly boolean[] {
  const rows = days.filter(({ date }) => date === day);
  const isExtra = rows.some(({ kind }) => kind === EXTRA_DAY);
  const isOff = EVERY_YEAR.includes(day.slice(5)) || rows.some(({ kind }) => kind !== EXTRA_DAY);
  const texts = Array.from({ length: 7 }, (_, weekday) => {
    let text = usual[weekday] ?? '';
    let since = '';
    for (const row of special) {
      const applies = !isEndless(row, usual) && (row.from ?? '0000') <= day && day <= (row.until ?? '9999');
      const begins = row.from ?? '';
      if (!applies || begins < since) continue;
      since = begins;
      text = row[`day${weekday}` as 'day0'] || (usual[weekday] ?? '');
    }
    return text;
  });
  let text = texts[dayName(day)] ?? '';
  if (isOff && !isExtra) text = 'libur';
  if (isExtra && text === 'libur')
    text = [1, 2, 3, 4, 5, 6, 0].map((at) => texts[at] ?? '').find((each) => each !== 'libur') ?? '';
  const worked = new Array<boolean>(1440).fill(false);
  for (const part of text === 'libur' ? [] : text.split(', '))
    for (let minute = minuteOf(part.slice(0, 5)); minute < minuteOf(part.slice(6)); minute += 1)
      worked[minute] = true;
  return worked;
}

function clockOf(typed: Typed) {
  const known = new Map<CalendarDate, readonly boolean[]>();
  const dayAt = (day: CalendarDate): readonly boolean[] => {
    const found = known.get(day) ?? minutesOf(day, typed);
    known.set(day, found);
    return found;
  };
  return { dayAt, isWorkday: (day: CalendarDate) => dayAt(day).includes(true) };
}

/** When the time is over: days are counted at midnights, minutes by stepping through them. */
function slowDue(opened: Instant, count: number, unit: 'hari' | 'menit', typed: Typed): Instant {
  const { dayAt, isWorkday } = clockOf(typed);
  let day = localDate(opened, typed.zone);
  if (unit === 'hari') {
    for (let left = count; left > 0;) {
      day = addDays(day, 1);
      if (isWorkday(day)) left -= 1;
    }
    return atLocal(day, dayAt(day).lastIndexOf(true) + 1, typed.zone);
  }
  let minute = localMinutes(opened, typed.zone);
  for (let left = count; ;) {
    if (minute === 1440) [day, minute] = [addDays(day, 1), 0];
    if (dayAt(day)[minute] === true) left -= 1;
    minute += 1;
    if (left === 0) return atLocal(day, minute, typed.zone);
  }
}

function slowLate(due: Instant, at: Instant, unit: 'hari' | 'menit', typed: Typed): number {
  const { dayAt, isWorkday } = clockOf(typed);
  let count = 0;
  if (unit === 'hari') {
    for (let day = localDate(due, typed.zone); day < localDate(at, typed.zone);) {
      day = addDays(day, 1);
      if (isWorkday(day)) count += 1;
    }
    return count;
  }
  let day = localDate(due, typed.zone);
  let minute = localMinutes(due, typed.zone);
  for (let left = (at - due) / 60_000; left > 0; left -= 1) {
    if (minute === 1440) [day, minute] = [addDays(day, 1), 0];
    if (dayAt(day)[minute] === true) count += 1;
    minute += 1;
  }
  return count;
}

const hours = fc.constantFrom(
  '07.30-12.00, 13.00-16.00',
  '08.00-11.30, 13.00-16.30',
  '08.00-15.00',
  '00.00-24.00',
);
const weekend = fc.constantFrom('libur', 'libur', 'libur', '09.00-12.00');
const ramadan = fc.constantFrom('', '08.00-12.00, 12.30-15.00', '08.00-11.30, 12.30-15.30', 'libur');
/** Around the ends of the years, around Ramadan, and any other day of 2025 to 2028. */
const day = fc
  .oneof(
    fc.integer({ min: 345, max: 380 }),
    fc.integer({ min: 405, max: 450 }),
    fc.integer({ min: 0, max: 3 * 365 }),
  )
  .map((count) => addDays(calendarDate('2025-01-01'), count));

const period = fc
  .tuple(
    fc.option(day),
    fc.integer({ min: 0, max: 40 }),
    fc.boolean(),
    fc.array(ramadan, { minLength: 7, maxLength: 7 }),
  )
  .map(([from, length, isOpen, texts]): SpecialHoursRow => {
    const until = from === null ? calendarDate('2026-03-19') : isOpen ? null : addDays(from, length);
    return specialHours(from, until, texts);
  });

function specialHours(
  from: CalendarDate | null,
  until: CalendarDate | null,
  [day0 = '', day1 = '', day2 = '', day3 = '', day4 = '', day5 = '', day6 = '']: readonly string[],
): SpecialHoursRow {
  return { name: 'Masa', from, until, day0, day1, day2, day3, day4, day5, day6 };
}

const marked = fc
  .tuple(day, fc.constantFrom('libur daerah' as const, EXTRA_DAY, EXTRA_DAY))
  .map(([date, kind]): HolidayRow => ({ date, name: 'Hari', kind }));

const office: fc.Arbitrary<Typed> = fc
  .tuple(
    fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const),
    fc.tuple(weekend, hours, hours, hours, hours, hours, weekend),
    fc.array(marked, { maxLength: 6 }),
    fc.array(period, { maxLength: 3 }),
  )
  .map(([zone, usual, own, special]) => ({ zone, usual, days: [...seededDays, ...own], special }));

function calendarOf({ zone, usual, days, special }: Typed): OfficeCalendar {
  const week = { ...usual.map((text) => parseHours(text) ?? []) } as unknown as WorkingWeek;
  return officeCalendar({ office: { ...defaults.office, zone }, week }, days, special);
}

const standard = fc.oneof(
  fc.record({ unit: fc.constant('hari' as const), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ unit: fc.constant('menit' as const), count: fc.integer({ min: 1, max: 500 }) }),
);

const endless: Typed = {
  zone: 'WIB',
  usual: ['libur', ...Array<string>(5).fill('08.00-15.00'), 'libur'],
  days: [],
  special: [specialHours(calendarDate('2026-01-05'), null, Array<string>(7).fill('libur'))],
};

test('2,000 deadlines and delays agree with a count minute by minute', () => {
  fc.assert(
    fc.property(
      office,
      day,
      fc.integer({ min: 0, max: 1439 }),
      standard,
      fc.integer({ min: 1, max: 2_000 }),
      (typed, on, minute, { unit, count }, delay) => {
        const calendar = calendarOf(typed);
        const opened = atLocal(on, minute, typed.zone);
        const due = slowDue(opened, count, unit, typed);
        const found = deadline(opened, { unit, count }, calendar);
        expect(found.due).toBe(due);
        const at = instant(due + delay * 60_000);
        expect(lateness(due, at, { unit, count }, calendar)?.count).toBe(slowLate(due, at, unit, typed));
      },
    ),
    {
      numRuns: 2_000,
      examples: [[endless, calendarDate('2026-02-04'), 540, { unit: 'hari', count: 2 }, 30]],
    },
  );
});
