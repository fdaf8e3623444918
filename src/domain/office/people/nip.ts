import { parseCalendarDate } from '../../calendar/calendar-date';

/** Birth date, month of appointment, sex (1 or 2), serial number from 001 (Peraturan Kepala BKN 22/2007: assumed). */
const NIP = /^(\d{4})(\d{2})(\d{2})\d{4}(?:0[1-9]|1[0-2])[12](?!000)\d{3}$/;

/** Whether the text is a NIP: a number cell that has lost its last digits is none. */
export function isNip(text: string): boolean {
  const [, year, month, day] = NIP.exec(text) ?? [];
  return parseCalendarDate(`${year}-${month}-${day}`) !== undefined;
}
