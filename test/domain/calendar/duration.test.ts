import fc from 'fast-check';
import { days, formatDuration, hours, minutes, parseDuration } from '../../../src/domain/calendar/duration';

test.each([
  ['1 Hari', days(1)],
  ['3 hari', days(3)],
  ['3 hari kerja', days(3)],
  ['30 Menit', minutes(30)],
  ['30menit', minutes(30)],
  ['  1   JAM ', hours(1)],
])('%j is parsed', (text, duration) => expect(parseDuration(text)).toEqual(duration));

test.each([
  '',
  '0 hari',
  'hari',
  '3',
  '-1 hari',
  '1.5 jam',
  '1 minggu',
  '3 hari 2 jam',
  '10000 menit',
  'tiga hari',
])('%j is rejected', (text) => expect(parseDuration(text)).toBeUndefined());

test('a formatted duration can be parsed again, hari as hari, never as minutes', () => {
  const unit = fc.constantFrom('hari', 'menit', 'jam');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), unit, (count, of) => {
      expect(parseDuration(formatDuration({ count, unit: of }))).toEqual({ count, unit: of });
    }),
  );
});
