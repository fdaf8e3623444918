import { addDays, type CalendarDate, type Weekday } from './calendar-date';
import { parseHours, type Interval, type WorkingWeek } from './working-week';

/** Working hours that apply from one day to another, both included, e.g. in Ramadan. */
export interface DatedHours {
  /** null: since ever, or for ever. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly name: string;
  /** The hours of the weekdays that differ from the usual ones. */
  readonly days: Readonly<Partial<Record<Weekday, readonly Interval[]>>>;
  /** Texts that are no hours; the usual hours apply there. */
  readonly unread: readonly string[];
  /** True for over a year without one working day: no deadline would ever be over, so that the usual hours apply. */
  readonly isEndless: boolean;
}

const MOST_DAYS_OFF = 366;

/** A row with the hours of each weekday as text, Sunday first; '' for the usual hours. */
export interface HoursRow extends Pick<DatedHours, 'from' | 'until' | 'name'> {
  readonly hours: readonly string[];
}

/** A row without a day applies never: its period is not known yet. */
export const datedHours = (rows: readonly HoursRow[], usual: WorkingWeek): readonly DatedHours[] =>
  rows
    .filter(({ from, until }) => from !== null || until !== null)
    .map(({ hours, ...period }) => {
      const read = hours.map((text) => (text.trim() === '' ? null : parseHours(text)));
      const days = Object.fromEntries(read.flatMap((day, index) => (day ? [[index, day]] : [])));
      return {
        ...period,
        days,
        unread: hours.filter((_text, index) => read[index] === undefined),
        isEndless: isLong(period) && !hasWorkingTime({ ...usual, ...days }),
      };
    });

const hasWorkingTime = (week: WorkingWeek): boolean => Object.values(week).some((day) => day.length > 0);

const isLong = ({ from, until }: Pick<DatedHours, 'from' | 'until'>): boolean =>
  from === null || until === null || addDays(from, MOST_DAYS_OFF) < until;

const applies = ({ from, until, isEndless }: DatedHours, day: CalendarDate): boolean =>
  !isEndless && (from === null || from <= day) && (until === null || day <= until);

/** The hours of a day's week: of several periods the one that begins last; weekdays that it does not name are as usual. */
export function weekOn(day: CalendarDate, usual: WorkingWeek, periods: readonly DatedHours[]): WorkingWeek {
  const found = periods
    .filter((period) => applies(period, day))
    .reduce<DatedHours | undefined>(
      (best, period) => (best === undefined || (period.from ?? '') >= (best.from ?? '') ? period : best),
      undefined,
    );
  return found ? { ...usual, ...found.days } : usual;
}
