import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { deadline } from '../../../src/domain/calendar/deadline';
import { days, hours, minutes } from '../../../src/domain/calendar/duration';
import { explainDeadline } from '../../../src/domain/calendar/explain-deadline';
import { at } from '../office-builder';
import { seeded } from './calendars';

test.each([
  ['2026-02-04T09:00', days(3), '3 hari kerja terhitung sejak Rabu, 4 Februari 2026'],
  [
    '2026-02-13T09:00',
    days(3),
    '3 hari kerja terhitung sejak Jumat, 13 Februari 2026, tidak termasuk 16 Feb (Cuti Bersama Tahun Baru Imlek), tidak termasuk 17 Feb (Tahun Baru Imlek)',
  ],
  [
    '2026-08-14T09:00',
    days(1),
    '1 hari kerja terhitung sejak Jumat, 14 Agustus 2026, tidak termasuk 17 Agu (Hari Kemerdekaan Republik Indonesia)',
  ],
  ['2026-02-04T09:05', minutes(30), '30 menit kerja terhitung sejak Rabu, 4 Februari 2026 pukul 09.05'],
  ['2026-02-04T15:45', hours(1), '1 jam kerja terhitung sejak Rabu, 4 Februari 2026 pukul 15.45'],
  [
    '2027-02-03T09:00',
    days(1),
    '1 hari kerja terhitung sejak Rabu, 3 Februari 2027, daftar hari libur tahun itu belum diisi',
  ],
])('opened %s for %j: %s', (opened, standard, words) =>
  expect(explainDeadline(deadline(at(opened), standard, seeded), 'WIB')).toBe(words),
);

test('3 hari kerja from Wednesday 4 February, without the 17th, where only the days between are off', () => {
  const between = [
    '2026-02-05',
    '2026-02-06',
    '2026-02-09',
    '2026-02-10',
    '2026-02-11',
    '2026-02-12',
    '2026-02-13',
  ];
  const off = new Map(between.map((day) => [calendarDate(day), 'Libur']));
  const holidays = new Map([...off, [calendarDate('2026-02-17'), 'Tahun Baru Imlek']]);
  const words = explainDeadline(deadline(at('2026-02-04T09:00'), days(3), { ...seeded, holidays }), 'WIB');
  expect(words).toMatch(
    /^3 hari kerja terhitung sejak Rabu, 4 Februari 2026, tidak termasuk 5 Feb \(Libur\), .*, tidak termasuk 17 Feb \(Tahun Baru Imlek\)$/,
  );
});
