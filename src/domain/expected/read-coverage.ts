import { monthNumber } from '../calendar/month-names';
import { fold } from '../text/normalise';
import { yearsIn } from '../text/year-in';
import type { ExpectedPeriod } from '../workbook/vocabulary/expected';
import type { Span } from './periods';

/**
 * The part of a year that a title names. `range`: the periods within it; `end`: the periods that end with its month, as of a balance or
 * a sum to date; `day`: the periods with that day.
 */
interface Part extends Span {
  readonly kind: 'range' | 'end' | 'day';
}

/** The time that a document is about. */
export interface Coverage {
  readonly years: readonly number[];
  /** [] where the title names no part of a year. */
  readonly parts: readonly Part[];
  /** The folded title without its period. */
  readonly bare: string;
}

const TOKENS = /s\.d\.?|[a-z]+|\d+|[-/&,]/g;
const QUARTER = ['triwulan', 'tw', 'trw', 'triwulanan', 'kuartal', 'kwartal'];
const HALF = ['semester', 'smt', 'sem', 'smstr'];
const MONTH = ['bulan', 'bln'];
const TO = ['-', 's.d.', 's.d', 'sd', 'sampai', 'hingga'];
const UNTIL = [...TO.slice(1), 'per', 'dengan', 'akhir', 'bulan'];
const AND = ['dan', '&', ',', ...TO, 'dengan'];
/** Words around a period that say nothing by themselves. */
const FILLER = [
  ...['tahun', 'thn', 'th', 'ta', 'anggaran', 'periode', 'tanggal', 'tgl', 'pada', 'per', 'akhir'],
  ...['bulanan', 'tahunan', 'semesteran', ...QUARTER, ...HALF, ...MONTH, ...AND],
];
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, pertama: 1, kedua: 2, ketiga: 3, keempat: 4 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, '1': 1, '2': 2, '3': 3, '4': 4 },
};

/** A date of digits; a month and a year of digits, unless they are the number of a letter. */
const DATE = /(?<![\d/.-])\d{1,2}[-/.](0?[1-9]|1[0-2])[-/.](?:20)?\d\d(?![\d/])/g;
const ISO = /(?<![\d/.-])(?:19|20)\d\d-(0[1-9]|1[0-2])(-\d\d)?(?![\d/])/g;
const MONTH_YEAR = /(?<![\d/.a-z-]|nomor |no |no\. )(0?[1-9]|1[0-2])[-/](?=(?:19|20)\d\d(?!\d))/g;

const isYearToken = (token: string | undefined): boolean => /^(19|20)\d\d$/.test(token ?? '');

/**
 * The time that a document is about: from its title, else the year from its column.
 * @example readCoverage('Rekap Absensi Maret 2025', 2026)  //=> years [2025], parts [{ from: 3, to: 3, kind: 'range' }]
 */
export function readCoverage(title: string, year: number | null): Coverage {
  const parts: Part[] = [];
  const text = withoutDigits(fold(title), parts);
  const tokens = text.match(TOKENS) ?? [];
  const rest: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readPart(tokens, at);
    if (read) {
      parts.push(...read.parts);
      if (read.isDay === true) rest.pop();
    } else rest.push(tokens[at] ?? '');
    at = read?.next ?? at + 1;
  }
  const named = yearsIn(title);
  return {
    years: named.length > 0 ? wholeRange(named, text) : year === null ? [] : [year],
    parts,
    bare: rest.filter((token) => !isYearToken(token) && !FILLER.includes(token)).join(' '),
  };
}

/** Reads dates of digits, and removes them but for the year. */
function withoutDigits(folded: string, parts: Part[]): string {
  const note = (kind: Part['kind'], month: string): void =>
    void parts.push({ from: Number(month), to: Number(month), kind });
  return folded
    .replace(DATE, (_all, month: string) => (note('day', month), ' '))
    .replace(ISO, (_all, month: string, day?: string) => (note(day ? 'day' : 'range', month), ' '))
    .replace(MONTH_YEAR, (_all, month: string) => (note('range', month), ''));
}

interface Read {
  readonly parts: readonly Part[];
  readonly next: number;
  /** The token before it is its day. */
  readonly isDay?: boolean;
}

function readPart(tokens: readonly string[], at: number): Read | undefined {
  const token = tokens[at] ?? '';
  if (QUARTER.includes(token)) return readNumbered(tokens, at + 1, 3);
  if (HALF.includes(token)) return readNumbered(tokens, at + 1, 6);
  if (MONTH.includes(token) && /^(1[0-2]|0?[1-9])$/.test(tokens[at + 1] ?? ''))
    return { parts: [single(Number(tokens[at + 1]))], next: at + 2 };
  const month = monthAt(tokens, at);
  return month === undefined ? undefined : readMonth(tokens, at, month);
}

const single = (month: number): Part => ({ from: month, to: month, kind: 'range' });

/** @example 'I', 'I dan II', 'I s.d. III' */
function readNumbered(tokens: readonly string[], start: number, size: number): Read | undefined {
  const numbers: number[] = [];
  let at = start;
  let isRange = false;
  for (;;) {
    const number = ORDINALS[tokens[at] ?? ''];
    if (number === undefined || number > 12 / size) break;
    numbers.push(number);
    if (!AND.includes(tokens[at + 1] ?? '')) {
      at += 1;
      break;
    }
    isRange ||= TO.includes(tokens[at + 1] ?? '');
    at += tokens[at + 2] === 'dengan' ? 3 : 2;
  }
  if (numbers.length === 0) return undefined;
  const spanOf = (first: number, last: number): Part => ({
    from: (first - 1) * size + 1,
    to: last * size,
    kind: 'range',
  });
  const parts = isRange
    ? [spanOf(Math.min(...numbers), Math.max(...numbers))]
    : numbers.map((number) => spanOf(number, number));
  return { parts, next: at };
}

/** A short name such as Mar is a month only beside a year, a day, another month or the word bulan. */
function monthAt(tokens: readonly string[], at: number): number | undefined {
  const token = tokens[at] ?? '';
  const month = monthNumber(token);
  if (month === undefined || token.length > 3 || token === 'mei') return month;
  const [before = '', after = ''] = [tokens[at - 1], tokens[at + 1]];
  const isBeside =
    /^\d{1,4}$/.test(before) ||
    /^(\d\d|(19|20)\d\d)$/.test(after) ||
    [...MONTH, ...TO, ...UNTIL].includes(before) ||
    [...AND].includes(after);
  return isBeside ? month : undefined;
}

function readMonth(tokens: readonly string[], at: number, month: number): Read {
  const afterYear = isYearToken(tokens[at + 1]) && TO.includes(tokens[at + 2] ?? '') ? at + 2 : at + 1;
  if (TO.includes(tokens[afterYear] ?? '')) {
    const end = afterYear + (tokens[afterYear + 1] === 'dengan' ? 2 : 1);
    const last = monthAt(tokens, end);
    if (last !== undefined && last >= month)
      return { parts: [{ from: month, to: last, kind: 'range' }], next: end + 1 };
  }
  const before = tokens[at - 1] ?? '';
  const isDay = /^(0?[1-9]|[12]\d|3[01])$/.test(before);
  const isUntil = UNTIL.includes(isDay ? (tokens[at - 2] ?? '') : before);
  const isBulan = before === 'bulan' && !UNTIL.includes(tokens[at - 2] ?? '');
  const kind = isUntil && !isBulan ? 'end' : isDay ? 'day' : 'range';
  return { parts: [{ from: month, to: month, kind }], next: at + 1, isDay };
}

/** All years of a range. @example wholeRange([2020, 2024], 'renstra 2020-2024')  //=> [2020, …, 2024] */
function wholeRange(years: readonly number[], text: string): readonly number[] {
  const [first = 0, last = 0, ...others] = years;
  const isRange =
    others.length === 0 &&
    new RegExp(`${first} ?(-|s\\.?/?d\\.?|sampai( dengan)?|hingga) ?${last}`).test(text);
  return isRange && last > first
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : years;
}

/** Whether a document is about a period: `maybe` if its title does not say which part of the year. */
export function covers(
  { years, parts }: Coverage,
  kind: ExpectedPeriod,
  period: Span,
  year: number,
): 'yes' | 'maybe' | 'no' {
  if (kind === 'sekali') return 'yes';
  if (!years.includes(year)) return 'no';
  if (parts.length === 0) return kind === 'tahunan' ? 'yes' : 'maybe';
  return parts.some((part) => isIn(part, period)) ? 'yes' : 'no';
}

const isIn = ({ from, to, kind }: Part, period: Span): boolean => {
  if (kind === 'end') return period.to === to;
  return kind === 'day' ? period.from <= from && to <= period.to : from <= period.from && period.to <= to;
};
