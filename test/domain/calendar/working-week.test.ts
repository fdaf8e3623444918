import fc from 'fast-check';
import { parseHours } from '../../../src/domain/calendar/working-week';

const day = [
  { from: 450, to: 720 },
  { from: 780, to: 960 },
];

test.each([
  '07.30-12.00, 13.00-16.00',
  '07:30-12:00,13:00-16:00',
  ' 7.30 - 12.00 ; 13.00 - 16.00 ',
  '07.30 s.d. 12.00, 13.00 s.d. 16.00',
  '07.30–12.00, 13.00–16.00',
])('%j is a working day', (text) => expect(parseHours(text)).toEqual(day));

test.each(['libur', 'LIBUR', '', ' ', '-'])('%j is a day off', (text) =>
  expect(parseHours(text)).toEqual([]),
);

test('a shift may last until midnight', () =>
  expect(parseHours('00.00-24.00')).toEqual([{ from: 0, to: 1440 }]));

test.each([
  ['ends before it begins', '12.00-07.30'],
  ['takes no time', '07.30-07.30'],
  ['overlaps', '07.30-12.00, 11.00-16.00'],
  ['out of order', '13.00-16.00, 07.30-12.00'],
  ['a minute too many', '07.30-12.60'],
  ['past midnight', '20.00-24.30'],
  ['no end', '07.30'],
  ['an end too many', '07.30-12.00-13.00'],
  ['a loose comma', '07.30-12.00,'],
  ['words', 'pagi sampai sore'],
])('rejects what %s: %s', (_why, text) => expect(parseHours(text)).toBeUndefined());

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

test('formatted hours can be parsed again', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(marks, (found) => {
      const sorted = [...found].sort((one, other) => one - other).slice(0, found.length - (found.length % 2));
      const intervals = sorted.flatMap((from, index) =>
        index % 2 === 0 ? [{ from, to: sorted[index + 1] ?? 0 }] : [],
      );
      const text = intervals.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ');
      expect(parseHours(text)).toEqual(intervals);
    }),
  );
});
