import { parseCalendarDate } from './calendar-date';
import { monthNumber } from './month-names';

/** Day first, the local order: `31/02/2026`, `31-2-26`, `31 Februari 2026`. */
const DAY_FIRST = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2}|[a-z]{3,})\s*[-/. ]\s*(\d{4}|\d{2})$/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;

/**
 * Whether a text has the format of a date that does not exist. Free texts ("2025", "Februari 2025", "akhir tahun") do
 * not have it and are accepted.
 * @example isImpossibleDate('31/02/2026')  //=> true
 */
export function isImpossibleDate(text: string): boolean {
  const plain = text.trim();
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return !isDay(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const local = DAY_FIRST.exec(plain);
  if (!local) return false;
  const [, day = '', month = '', year = ''] = local;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return false;
  return !isDay(year.length === 2 ? `20${year}` : year, number, Number(day));
}

const isDay = (year: string, month: number, day: number): boolean =>
  parseCalendarDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) !==
  undefined;
