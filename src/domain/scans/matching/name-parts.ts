import { fold } from '../../text/normalise';
import { DEVICE_NUMBER, fileStates, withoutDots } from './office-words';

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

/** At the end of a name: a number in brackets, or what the file is, with a number of its own: `-compressed`, `(ttd)`, `_rev 2`. */
const FILE_MARK = new RegExp(
  `\\s*\\(\\d{1,3}\\)\\s*$|[\\s_.([-]+(?:${fileStates.join('|')}|v)[\\s_.-]*\\d{0,2}[\\s)\\]]*$`,
  'i',
);
/** An address written into a name, as when a link is saved: `Laporan%20Persediaan`. */
const ESCAPED = /(?:%[0-9a-f]{2})+/gi;
/** Soft hyphens, marks of direction and other signs that nobody sees. */
const INVISIBLE = /\p{Cf}/gu;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\p{Lu})/gu;
const YEAR_GLUED = /(?<=\p{L}{2})(?=(?:19|20)\d\d(?!\d))|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{3})/gu;
const PERIOD_GLUED =
  /(?<![\p{L}\p{N}])(smt|sem|semester|tw|triwulan|tahap|bulan|bln|periode)(\d{1,2}|i{1,3}|iv)(?![\p{L}\p{N}])/gu;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const [DAY_2, MONTH_2] = ['(?:0[1-9]|[12]\\d|3[01])', '(?:0[1-9]|1[0-2])'];
const MONTH_NAME =
  '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec|peb)\\p{L}{0,6}';
const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
/** A time after a date, or the running number of a scanner. */
const CLOCK =
  '(?:[-_t ]+(?:at |pukul |jam )?\\d{1,2}[.:-]\\d\\d(?:[.:-]\\d\\d)?(?: ?[ap]m)?|[-_ ]\\d{6}|[-_ ]0\\d{2,3}|[-_ ](?:1[0-8]|2[1-3])[0-5]\\d)?';
const SHORT_YEAR = '(?:[0-4]\\d)';
const alone = (pattern: string): RegExp => new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'gu');
const DATES = [
  alone(`(${YEAR})([-_./])${MONTH}\\2${DAY}${CLOCK}`),
  alone(`(${YEAR})([-_./])${DAY}\\2${MONTH}${CLOCK}`),
  alone(`${DAY}([-_./])${MONTH}\\1(?<last>${YEAR})${CLOCK}`),
  alone(`${MONTH}([-_./])${DAY}\\1(?<last>${YEAR})${CLOCK}`),
  alone(`${DAY}[-_ .]${MONTH_NAME}[-_ .](?<last>${YEAR})${CLOCK}`),
  alone(`(?<!\\p{L})${MONTH_NAME}[-_ .]${DAY}(?:, ?|[-_ .])(?<last>${YEAR})${CLOCK}`),
  alone(`${DAY_2}([-_./])${MONTH_2}\\1(?<last>${SHORT_YEAR})`),
  alone(`(${YEAR})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{4,6})?${CLOCK}`),
];
/** `s.d.`, as people write it, becomes one word. */
const UNTIL = /(?<![\p{L}\p{N}])s[\s_]?[./]?[\s_]?d\.?(?![\p{L}\p{N}])/gu;
const TO = '(?:-|/|sd|sampai[\\s_]+dengan|sampai|hingga|to)';
const RANGE = alone(`(${YEAR})[\\s_]*(?:${TO}|_)[\\s_]*(?:tahun|thn|th|ta)?[\\s_.]*(${YEAR})`);
/** Up to December is the whole year, unless another month than January begins it. */
const UNTIL_DECEMBER = new RegExp(
  `(?<first>\\p{L}+)?(?<to>[\\s_]*${TO}[\\s_]*)(?:bulan[\\s_]+)?(?:desember|des|december|dec)(?!\\p{L})`,
  'gu',
);
const LONGEST_RANGE = 10;
/** File systems allow 255. A cell can hold 50,000 characters, but the rest does not distinguish documents. */
const LONGEST_NAME = 400;

/**
 * Splits a name or title into parts: separates camel case and attached years; removes copy marks, upload stamps and
 * device numbers.
 * @example nameParts('1776927105_ApelPagi2025 (1)')  //=> parts apel, pagi, 2025; years 2025
 */
export function nameParts(text: string): NameParts {
  const bare = withoutMarks(
    text.slice(0, LONGEST_NAME).replace(ESCAPED, unescaped).normalize('NFKC').replace(INVISIBLE, ''),
  )
    .replace(CAMEL, ' ')
    .replace(YEAR_GLUED, ' ');
  const dated = new Set<number>();
  const undated = DATES.reduce((rest, date) => takeDates(rest, date, dated), fold(bare).replace(UUID, ' '))
    .replace(DEVICE_NUMBER, ' ')
    .replace(PERIOD_GLUED, '$1 $2')
    .replace(UNTIL, ' sd ');
  const plain = withoutDots(undated).replace(UNTIL_DECEMBER, wholeYear);
  const parts = plain
    .replace(RANGE, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((part) => part !== '' && !isStamp(part) && !isVersion(part));
  const single = parts.filter((part) => new RegExp(`^${YEAR}$`).test(part)).map(Number);
  const ranges = [...plain.matchAll(RANGE)].map(([, from, to]) => yearsOf(Number(from), Number(to)));
  return {
    parts,
    dated,
    years: new Set([...single, ...ranges.flat()]),
    rangeEnd: ranges[0]?.[ranges[0].length - 1] ?? null,
  };
}

/** The text of percent-encoded bytes; a space where they are none of UTF-8. */
function unescaped(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return ' ';
  }
}

/** Marks may follow each other: `Laporan (1) - Copy_compressed`. The name of a file is more than its marks. */
function withoutMarks(name: string): string {
  const rest = name.replace(FILE_MARK, '');
  return rest === name || !/[\p{L}\p{N}]/u.test(rest) ? name : withoutMarks(rest);
}

function wholeYear(found: string, ...groups: unknown[]): string {
  const [first = '', to = ''] = groups as readonly (string | undefined)[];
  if (/^jan/.test(first)) return ' ';
  const isMonth = new RegExp(`^${MONTH_NAME}$`, 'u').test(first);
  return isMonth || to.trim() === '-' || to.trim() === '/' ? found : `${first} `;
}

function takeDates(text: string, date: RegExp, years: Set<number>): string {
  return text.replace(date, (...found: unknown[]) => {
    const groups = found[found.length - 1];
    const last = typeof groups === 'object' && groups !== null && 'last' in groups ? groups.last : found[1];
    years.add(Number(last) < 100 ? 2_000 + Number(last) : Number(last));
    return ' ';
  });
}

function yearsOf(from: number, to: number): readonly number[] {
  if (to <= from || to - from > LONGEST_RANGE) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** @example 'rev2', 'v3', 'final2' */
const isVersion = (part: string): boolean => VERSION.test(part);
const VERSION = new RegExp(`^(?:${fileStates.join('|')}|v)\\d{1,2}$`);

/** Prefixes that web forms add: Unix seconds, random hexadecimal digits. */
const isStamp = (part: string): boolean => /^\d{5,}$/.test(part) || /^(?=.*\d)[0-9a-f]{8,}$/.test(part);
