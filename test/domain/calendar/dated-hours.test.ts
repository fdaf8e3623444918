import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { datedHours, type HoursRow } from '../../../src/domain/calendar/dated-hours';
import { holidayOn, workingIntervals } from '../../../src/domain/calendar/office-calendar';
import { seeded } from './calendars';

const day = calendarDate;
const ramadan: HoursRow = {
  name: 'Ramadan',
  from: day('2026-02-18'),
  until: day('2026-03-19'),
  hours: ['', '08.00-15.00', '08.00-15.00', '', '', 'jam delapan', ''],
};
const calendar = { ...seeded, periods: datedHours([ramadan], seeded.week) };
const usual = [
  { from: 450, to: 720 },
  { from: 780, to: 960 },
];

test.each([
  ['before it begins', '2026-02-11', usual],
  ['on a day that it names', '2026-02-24', [{ from: 480, to: 900 }]],
  ['on a day that it leaves as usual', '2026-02-18', usual],
  ['after it has ended', '2026-03-31', usual],
])('a period changes the hours %s as typed', (_when, on, hours) =>
  expect(workingIntervals(day(on), calendar)).toEqual(hours),
);

test('a text that is no hours leaves the usual ones and is reported', () => {
  expect(calendar.periods[0]?.unread).toEqual(['jam delapan']);
  expect(workingIntervals(day('2026-02-20'), calendar)).toEqual(workingIntervals(day('2026-02-20'), seeded));
});

test('of two periods the one that begins last applies, and one without days never does', () => {
  const later = { ...ramadan, from: day('2026-02-23'), hours: ['', '', '09.00-10.00', '', '', '', ''] };
  const never = { ...later, from: null, until: null };
  const periods = datedHours([later, ramadan, never], seeded.week);
  expect(periods).toHaveLength(2);
  expect(workingIntervals(day('2026-02-24'), { ...seeded, periods })).toEqual([{ from: 540, to: 600 }]);
});

test.each([
  ['without an end', null, true],
  ['of over a year', '2027-02-20', true],
  ['of a month', '2026-03-18', false],
])('a period %s without a working day', (_what, until, isEndless) => {
  const off = {
    ...ramadan,
    until: until === null ? null : day(until),
    hours: Array<string>(7).fill('libur'),
  };
  const periods = datedHours([off], seeded.week);
  expect(periods[0]?.isEndless).toBe(isEndless);
  expect(workingIntervals(day('2026-02-20'), { ...seeded, periods })).toEqual(
    isEndless ? workingIntervals(day('2026-02-20'), seeded) : [],
  );
});

test('holidays on the same date are known in years that nobody has entered', () => {
  const bare = { ...seeded, holidays: new Map() };
  expect(
    ['2031-01-01', '2031-05-01', '2031-06-01', '2031-08-17', '2031-12-25'].map((on) =>
      holidayOn(day(on), bare),
    ),
  ).toEqual([
    'Tahun Baru Masehi',
    'Hari Buruh Internasional',
    'Hari Lahir Pancasila',
    'Hari Kemerdekaan Republik Indonesia',
    'Hari Raya Natal',
  ]);
  expect(holidayOn(day('2031-08-18'), bare)).toBeUndefined();
});

test('an extra working day is worked on a weekend with the first hours of the week, and on a holiday with its own', () => {
  const extra = { ...seeded, extraDays: new Set([day('2026-02-14'), day('2026-02-17')]) };
  expect(workingIntervals(day('2026-02-14'), extra)).toEqual(usual);
  expect(workingIntervals(day('2026-02-17'), extra)).toEqual(usual);
  expect(workingIntervals(day('2026-02-17'), seeded)).toEqual([]);
});
