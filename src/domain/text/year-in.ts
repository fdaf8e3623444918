import { monthNumber } from '../calendar/month-names';
import { tidy } from './normalise';

const YEAR = /(?<!\d)(19[4-9]\d|20\d\d)(?!\d)/g;
/** Day, month and a year of two digits: 12/3/24, 12-Mar-24, 5 Jan '24. */
const SHORT_DATE = /(?<!\d)\d{1,2}\s*[-/. ]\s*(\d{1,2}|[a-z]{3,})\s*[-/. ]\s*['’]?(\d{2})(?!\d)/i;
/** Month and a year of two digits: Mar-24. */
const SHORT_MONTH = /(?<![a-z])([a-z]{3,})\s*[-/. ]\s*['’]?(\d{2})(?!\d)/i;
const SHORT_YEAR = /^(?:(?:t\.?\s*a\.?|tahun|thn?\.?)\s*['’‘]?|['’‘])(\d{2})$/i;
/** Days since 30 December 1899 of 2000 to 2049, as a spreadsheet stores them. */
const SERIALS = [36_526, 54_788] as const;

const isMonth = (name: string): boolean =>
  /^\d+$/.test(name) ? Number(name) >= 1 && Number(name) <= 12 : monthNumber(name) !== undefined;

const century = (digits: string): number => (Number(digits) >= 70 ? 1900 : 2000) + Number(digits);

/** The years that a text names, as they are written, from the first to the last. @example yearsIn('2020 s.d. 2024') */
export function yearsIn(text: string): readonly number[] {
  const plain = tidy(text.normalize('NFKC'));
  const whole = [...new Set((plain.match(YEAR) ?? []).map(Number))];
  if (whole.length > 0) return withShortEnd(plain, whole);
  const short = shortYear(plain);
  return short === undefined ? [] : [short];
}

/** @example withShortEnd('2023/24', [2023])  //=> [2023, 2024] */
function withShortEnd(text: string, years: readonly number[]): readonly number[] {
  const [, from = '', to = ''] = /(?<!\d)((?:19|20)\d\d)\s*[-/–]\s*(\d{2})$/.exec(text) ?? [];
  const end = Number(`${from.slice(0, 2)}${to}`);
  return years.length === 1 && end === Number(from) + 1 && !/[a-z]/i.test(text) ? [...years, end] : years;
}

function shortYear(text: string): number | undefined {
  const [, quoted] = SHORT_YEAR.exec(text) ?? [];
  if (quoted !== undefined) return century(quoted);
  for (const pattern of [SHORT_DATE, SHORT_MONTH]) {
    const [, month = '', year = ''] = pattern.exec(text) ?? [];
    if (month !== '' && isMonth(month)) return century(year);
  }
  return undefined;
}

/** The day that a number of a spreadsheet stands for, or undefined. @example dayOfSerial('45363')  //=> '2024-03-12' */
export function dayOfSerial(text: string): string | undefined {
  const number = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (number < SERIALS[0] || number > SERIALS[1]) return undefined;
  return new Date((number - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
