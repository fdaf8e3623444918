import { calendarDate, daysBetween, parseCalendarDate, type CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import { isWorkingDay } from '../calendar/office-calendar';
import { printedHead, type PrintedHead } from '../log/anchor';
import { peopleIn } from '../office/actor';
import type { Context } from '../office/context';
import { isConfirmedAddress } from '../office/settings/confirmed-settings';
import { settingKey } from '../office/settings/setting-definitions';
import { officeRole } from '../organisation/role';
import { isAddress } from '../text/address';
import { joinChanges, type Changes } from '../workbook/changes';
import { reservedMail } from './plan-reminders';

/** Label in section Sistem: the day of the last weekly anchor and the number of entries after it, e.g. '2026-02-05 129'. */
const ANCHORED = 'Jangkar Log';
const WEEK = 7;
const FIRST_WEEK = calendarDate('2024-01-01');

/** An anchor to be kept and mailed. */
export interface PlannedAnchor {
  readonly head: PrintedHead;
  readonly day: CalendarDate;
  /** The number of the week, from which the anchor's place at the archive's folder follows. */
  readonly week: number;
  /** PPID and Sekretaris, confirmed addresses only; may be empty. */
  readonly to: readonly string[];
  /** Written before the mail is sent, so that no week has two. */
  readonly changes: Changes;
}

/** Whether a week is over since the last anchor, on a working day, and something was logged in it. */
export function isAnchorDue({ settings, now, calendar }: Context): boolean {
  const today = localDate(now, calendar.zone);
  const [last = '', counted = ''] = (settings.system.values[ANCHORED] ?? '').split(' ');
  const day = parseCalendarDate(last);
  const isOver = day === undefined || daysBetween(day, today) >= WEEK;
  return isOver && isWorkingDay(today, calendar) && settings.system.chain.count > (Number(counted) || 0);
}

/**
 * @param finding what the check of the Log found, for an entry of the Log; '' for nothing
 * @returns null if it is not due, or the rest of the day's mail quota is needed for the report
 */
export function planAnchor(context: Context, quotaLeft: number, finding: string): PlannedAnchor | null {
  const { now, calendar } = context;
  const to = recipients(context);
  const head = printedHead(context);
  if (!isAnchorDue(context) || head.code === '' || to.length > Math.max(0, quotaLeft - reservedMail(context)))
    return null;
  const day = localDate(now, calendar.zone);
  const log = [
    ...(finding === '' ? [] : [{ event: 'LOG_BERBEDA', object: 'Log', detail: finding }]),
    {
      event: 'JANGKAR_LOG',
      object: 'Log',
      detail: `${head.code} ${to.length > 0 ? `kepada ${to.join(', ')}` : 'di Drive saja'}`,
    },
  ];
  return {
    head,
    day,
    week: Math.floor(daysBetween(FIRST_WEEK, day) / WEEK),
    to,
    changes: joinChanges({ settings: { [KEY]: `${day} ${head.count + log.length}` }, log }),
  };
}

const KEY = settingKey('Sistem', ANCHORED);

/** For a mail that was certainly not sent: it is due again the next night. */
export const unsentAnchor = ({ head, to }: PlannedAnchor): Changes =>
  joinChanges({
    settings: { [KEY]: '' },
    log: [
      {
        event: 'JANGKAR_TIDAK_TERKIRIM',
        object: 'Log',
        detail: `${head.code} kepada ${to.join(', ')}; dicoba lagi`,
      },
    ],
  });

const recipients = ({ settings }: Context): readonly string[] => {
  const people = (['PPID', 'Sekretaris'] as const).flatMap((name) => peopleIn(officeRole(name), settings));
  const known = people.filter((person) => isAddress(person) && isConfirmedAddress(person, settings));
  return [...new Set(known.map((person) => person.toLowerCase()))];
};
