import type { Weekday } from '../../../calendar/calendar-date';
import { formatDuration, parseDuration } from '../../../calendar/duration';
import { defaultHours } from '../../../calendar/working-week';
import { isPerUnit, roleInLane, roleLabel, roleNames, type Role } from '../../../organisation/role';
import type { SubBagian } from '../../../organisation/sub-bagian';
import { sop } from '../../../sop/sop';
import { hoursOf, parseChecker, parseRoleName, people } from '../parse-setting';
import { defineSetting } from '../setting-definitions';

/** The roles of the office and of each unit, with the setting that names their people. */
export const roleSettings = (units: readonly SubBagian[]) =>
  roleNames
    .flatMap((name): readonly Role[] =>
      isPerUnit(name) ? units.map(({ code }) => roleInLane(name, code)) : [roleInLane(name, '')],
    )
    .map((role) => ({
      role,
      people: defineSetting({
        section: 'Peran',
        label: roleLabel(role),
        note: 'Alamat surel, pisahkan dengan koma',
        ...people,
      }),
    }));

/** The settings of each step of the SOP. */
export const stepSettings = sop.map(({ number, title: note, standard, doer, checker }) => ({
  number,
  settings: {
    standard: defineSetting({
      section: 'Waktu Standar',
      label: `Tahap ${number}`,
      default: formatDuration(standard),
      note,
      parse: parseDuration,
    }),
    doer: defineSetting({
      section: 'Pelaksana Tahap',
      label: `Tahap ${number}`,
      default: doer,
      note,
      choices: roleNames,
      parse: parseRoleName,
    }),
    checker: defineSetting({
      section: 'Pemeriksa Tahap',
      label: `Tahap ${number}`,
      default: checker ?? '-',
      note,
      choices: ['-', ...roleNames],
      parse: parseChecker,
    }),
  },
}));

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** The hours of each weekday, Sunday first. */
export const weekSettings = weekdays.map((label, index) =>
  defineSetting({
    section: 'Jam Kerja',
    label,
    default: defaultHours[index as Weekday],
    note: 'Contoh: 07.30-12.00, 13.00-16.00 atau libur',
    parse: (text) => hoursOf(text, index as Weekday),
  }),
);
