import { defineOfficeFinding, onlyAbout } from '../../finding';

/** Texts in the sheet Jam Kerja Khusus that are no hours: the usual hours apply there. */
export const hoursUnread = defineOfficeFinding({
  id: 'jam-khusus',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'jamKhusus' },
  find: ({ calendar }) => onlyAbout(calendar.periods.flatMap(({ unread }) => unread)),
});

/** Periods in that sheet that would leave over a year without work: the usual hours apply. */
export const hoursEndless = defineOfficeFinding({
  id: 'jam-khusus-tanpa-akhir',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'jamKhusus' },
  find: ({ calendar }) =>
    onlyAbout(
      calendar.periods.flatMap(({ isEndless, name, from }) => (isEndless ? name || (from ?? '') : [])),
    ),
});
