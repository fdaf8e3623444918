import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { renewDeadlines } from '../../../src/domain/kegiatan/renew-deadlines';
import { as, openedWorld, ppid } from '../office-builder';

const world = openedWorld();
const context = as(ppid, world);
const withHoliday = {
  ...context,
  calendar: {
    ...context.calendar,
    holidays: new Map([...context.calendar.holidays, [calendarDate('2026-02-05'), 'Libur daerah'] as const]),
  },
};

test('while nothing changes, nothing is written', () => {
  expect(renewDeadlines(world.office.tahapan, context).changes).toMatchObject({ updates: [], log: [] });
});

test('a holiday that is added later moves the open deadlines, and old and new are logged', () => {
  const { steps, changes } = renewDeadlines(world.office.tahapan, withHoliday);
  expect(changes.updates).toHaveLength(4);
  expect(changes.log[0]).toMatchObject({
    event: 'TENGGAT_DIHITUNG_ULANG',
    detail:
      '5 Feb 2026 16.00 menjadi 6 Feb 2026 16.30: 1 hari kerja terhitung sejak Rabu, 4 Februari 2026, tidak termasuk 5 Feb (Libur daerah)',
  });
  expect(renewDeadlines(steps, withHoliday).changes.updates).toEqual([]);
});

test('waiting and finished steps keep their deadlines', () => {
  const closed = world.office.tahapan.map((step) => ({
    ...step,
    status: step.number === 1 ? ('selesai' as const) : step.status,
  }));
  expect(renewDeadlines(closed, withHoliday).changes.updates).toEqual([]);
});
