import { fold } from '../../text/normalise';
import { DEVICE_NUMBER } from './office-words';

/** An extension contains a letter: `Laporan 31.12.2024` has no extension and keeps its year. */
export const withoutExtension = (name: string): string => name.replace(/\.(?=\d*[a-z])[a-z0-9]{2,5}$/i, '');

export interface NameParts {
  /** Folded words and numbers, in order. */
  readonly parts: readonly string[];
  /** Years within full dates. They may be days of scanning, so they count less than a year alone. */
  readonly dated: ReadonlySet<number>;
  /** Years alone, and all years of a range. */
  readonly years: ReadonlySet<number>;
  /** The last year of a range. @example '2019-2020'  //=> 2020 */
  readonly rangeEnd: number | null;
}

const COPY_MARK = /\s*\(\d{1,3}\)\s*$|[\s_]+(?:-[\s_]*)?(?:copy|salinan)(?:[\s_]+\d+)?\s*$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\p{Lu})/gu;
const YEAR_GLUED = /(?<=\p{L}{2})(?=(?:19|20)\d\d(?!\d))|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{3})/gu;
const PERIOD_GLUED =
  /(?<![\p{L}\p{N}])(smt|sem|semester|tw|triwulan|tahap|bulan|bln|periode)(\d{1,2}|i{1,3}|iv)(?![\p{L}\p{N}])/gu;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTH_NAME =
  '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec|peb)\\p{L}{0,6}';
const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
const CLOCK = '(?:[-_t ]+(?:at |pukul )?\\d{1,2}[.:]\\d\\d(?:[.:]\\d\\d)?|[-_ ]\\d{6})?';
const alone = (pattern: string): RegExp => new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'gu');
const DATES = [
  alone(`(${YEAR})([-_./])${MONTH}\\2${DAY}${CLOCK}`),
  alone(`${DAY}([-_./])${MONTH}\\1(?<last>${YEAR})${CLOCK}`),
  alone(`${DAY}[-_ .]${MONTH_NAME}[-_ .](?<last>${YEAR})${CLOCK}`),
  alone(`(${YEAR})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{4,6})?${CLOCK}`),
];
const RANGE = alone(`(${YEAR})\\s*(?:-|_|/|s\\.?\\s?d\\.?|sampai|hingga)\\s*(${YEAR})`);
const LONGEST_RANGE = 10;
/** File systems allow 255. A cell can hold 50,000 characters, but the rest does not distinguish documents. */
const LONGEST_NAME = 400;

/**
 * Splits a name or title into parts: separates camel case and attached years; removes copy marks, upload stamps and
 * device numbers.
 * @example nameParts('1776927105_ApelPagi2025 (1)')  //=> parts apel, pagi, 2025; years 2025
 */
export function nameParts(text: string): NameParts {
  const bare = text
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .replace(COPY_MARK, '')
    .replace(CAMEL, ' ')
    .replace(YEAR_GLUED, ' ');
  const dated = new Set<number>();
  const plain = DATES.reduce((rest, date) => takeDates(rest, date, dated), fold(bare).replace(UUID, ' '))
    .replace(DEVICE_NUMBER, ' ')
    .replace(PERIOD_GLUED, '$1 $2');
  const parts = plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((part) => part !== '' && !isStamp(part));
  const single = parts.filter((part) => new RegExp(`^${YEAR}$`).test(part)).map(Number);
  const ranges = [...plain.matchAll(RANGE)].map(([, from, to]) => yearsOf(Number(from), Number(to)));
  return {
    parts,
    dated,
    years: new Set([...single, ...ranges.flat()]),
    rangeEnd: ranges[0]?.[ranges[0].length - 1] ?? null,
  };
}

function takeDates(text: string, date: RegExp, years: Set<number>): string {
  return text.replace(date, (...found: unknown[]) => {
    const groups = found[found.length - 1];
    const last = typeof groups === 'object' && groups !== null && 'last' in groups ? groups.last : found[1];
    years.add(Number(last));
    return ' ';
  });
}

function yearsOf(from: number, to: number): readonly number[] {
  if (to <= from || to - from > LONGEST_RANGE) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Prefixes that web forms add: Unix seconds, random hexadecimal digits. */
const isStamp = (part: string): boolean => /^\d{5,}$/.test(part) || /^(?=.*\d)[0-9a-f]{8,}$/.test(part);
