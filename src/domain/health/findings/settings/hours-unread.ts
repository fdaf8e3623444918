import { defineOfficeFinding, onlyAbout } from '../../finding';

/** Texts in the sheet Jam Kerja Khusus that are no hours: the usual hours apply there. */
export const hoursUnread = defineOfficeFinding({
  id: 'jam-khusus',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'jamKhusus' },
  find: ({ calendar }) => onlyAbout(calendar.periods.flatMap(({ unread }) => unread)),
});
