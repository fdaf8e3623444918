import type { CalendarDate } from '../../domain/calendar/calendar-date';

/**
 * The report's own date as a PDF date (PDF 32000-1:2008, 7.9.4), never the current time: the same report gives the same
 * bytes. jsPDF accepts the years 1970 to 2037; any other date is the first day of 2000.
 * @example creationDate(calendarDate('2026-02-12'))  //=> "D:20260212000000+07'00'"
 */
export function creationDate(day: CalendarDate): string {
  const isTaken = day >= '1970' && day < '2038';
  return `D:${isTaken ? day.replace(/-/g, '') : '20000101'}000000+07'00'`;
}

/** The first 32 hex digits of the log's head as the PDF's file id; jsPDF would otherwise generate a random one. */
export const fileId = (hash: string): string =>
  hash
    .replace(/[^0-9a-f]/gi, '')
    .slice(0, 32)
    .padEnd(32, '0');
