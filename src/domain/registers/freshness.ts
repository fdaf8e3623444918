import { addMonths } from '../calendar/add-months';
import type { CalendarDate } from '../calendar/calendar-date';
import { localDate, type Zone } from '../calendar/instant';
import type { DipRow } from '../workbook/registers';

/**
 * Months after which an entry is out of date: periodic ones every half year, the DIP as a whole every year (SOP notes).
 */
export const FRESH_MONTHS = { berkala: 6, dip: 12 } as const;

type Entry = Pick<DipRow, 'category' | 'refreshedAt' | 'addedAt'>;

/** The day on which an entry was last confirmed; null when the cell was emptied. */
export function freshDay({ refreshedAt, addedAt }: Entry, zone: Zone): CalendarDate | null {
  const at = refreshedAt ?? addedAt;
  return at === null ? null : localDate(at, zone);
}

/** Whether an entry is overdue for refreshing. One without a day is stale. */
export function isStale(entry: Entry, today: CalendarDate, zone: Zone): boolean {
  const day = freshDay(entry, zone);
  const months = entry.category === 'berkala' ? FRESH_MONTHS.berkala : FRESH_MONTHS.dip;
  return day === null || addMonths(day, months) < today;
}
