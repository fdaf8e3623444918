import { isAttended } from '../../../src/domain/calendar/is-attended';
import { at } from '../office-builder';
import { officeWith, seeded } from './calendars';

test.each([
  ['an hour before the office opens', '2026-02-04T06:30', true],
  ['a minute earlier', '2026-02-04T06:29', false],
  ['within the noon pause', '2026-02-04T12:30', true],
  ['an hour after it closes, less a minute', '2026-02-04T16:59', true],
  ['an hour after it closes', '2026-02-04T17:00', false],
  ['the later end of Friday', '2026-02-06T17:29', true],
  ['a Saturday', '2026-02-07T10:00', false],
  ['Imlek', '2026-02-17T10:00', false],
])('%s: %s', (_when, moment, attended) => expect(isAttended(at(moment), seeded)).toBe(attended));

test('uses the time zone of the office', () => {
  expect(isAttended(at('2026-02-04T05:00'), officeWith({ 'Kantor/Zona Waktu': 'WIT' }))).toBe(true);
});
