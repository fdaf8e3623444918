import { nameParts } from './name-parts';
import {
  abbreviations,
  glueWords,
  looseLongForms,
  noiseWords,
  shortForms,
  smallerAreas,
} from './office-words';

export interface Tokens {
  /**
   * Each word with its share of weight: 1, or less within a long form, so that an abbreviation does not outweigh words.
   */
  readonly words: ReadonlyMap<string, number>;
  /** Abbreviations found, short or in full. */
  readonly abbreviations: readonly string[];
  readonly years: ReadonlySet<number>;
  readonly dated: ReadonlySet<number>;
  readonly rangeEnd: number | null;
  /** Roman numbers and numbers of up to four digits, such as a decree's. */
  readonly numbers: ReadonlySet<number>;
  /** @example 'Semester II'  //=> 'semester 2'; 'Maret'  //=> 'bulan 3' */
  readonly periods: ReadonlySet<string>;
}

const PERIODS = new Set(['semester', 'triwulan', 'bulan', 'tahap', 'putaran', 'periode', 'minggu', 'pekan']);
const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ORDINAL = ['pertama', 'kedua', 'ketiga', 'keempat'];
/** The weight of a long form in words, distributed over all its words. */
const PHRASE_WEIGHT = 1.5;

/**
 * @param place the words of the office's own place
 * @example titleTokens('LAPORAN_PERSEDIAAN_SMT_II_2025 (1)')  //=> words laporan, persediaan; periods semester 2; years 2025
 */
export function titleTokens(text: string, place: ReadonlySet<string> = nowhere): Tokens {
  const { parts, years, dated, rangeEnd } = nameParts(text);
  const words = loosen(
    parts.filter((part) => !glueWords.has(part)).map((part) => shortForms.get(part) ?? part),
  );
  const { rest, periods } = takePeriods(words);
  const numbers = rest.map(numberOf).filter((number) => number >= 0 && !years.has(number));
  const { shares, found } = readWords(
    withAreas(
      rest.filter((part) => numberOf(part) < 0),
      place,
    ),
  );
  return {
    words: new Map([...shares].filter(([word]) => !noiseWords.has(word) && !place.has(word))),
    abbreviations: found,
    years,
    dated,
    rangeEnd,
    numbers: new Set(numbers),
    periods,
  };
}

const nowhere: ReadonlySet<string> = new Set();

/** A word of the place that names a smaller area is one word with it: of Kabupaten Lahat, Kecamatan Lahat is a part. */
const withAreas = (parts: readonly string[], place: ReadonlySet<string>): readonly string[] =>
  parts.map((part, index) => {
    const before = parts[index - 1] ?? '';
    return place.has(part) && smallerAreas.has(before) ? `${before}${part}` : part;
  });

function loosen(parts: readonly string[]): readonly string[] {
  return looseLongForms.reduce<readonly string[]>((words, [long, kept]) => {
    const at = words.findIndex((_, start) => long.every((word, index) => words[start + index] === word));
    return at < 0 ? words : [...words.slice(0, at), kept, ...words.slice(at + long.length)];
  }, parts);
}

/** @returns -1 when the part is no number */
function numberOf(part: string): number {
  if (/^\d{1,4}$/.test(part)) return Number(part);
  const place = ROMAN.indexOf(part);
  return place < 0 ? -1 : place + 1;
}

function takePeriods(parts: readonly string[]): { rest: readonly string[]; periods: ReadonlySet<string> } {
  const periods = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const next = parts[at + 1] ?? '';
    const number = Math.max(numberOf(next), ORDINAL.indexOf(next) + 1 || -1);
    const month = MONTHS.indexOf(part) + 1;
    if (month > 0) periods.add(`bulan ${month}`);
    else if (PERIODS.has(part) && number >= 0 && number < 100) {
      periods.add(`${part} ${number}`);
      at += 1;
    } else rest.push(part);
  }
  return { rest, periods };
}

function readWords(parts: readonly string[]): {
  shares: ReadonlyMap<string, number>;
  found: readonly string[];
} {
  const shares = new Map<string, number>();
  const add = (word: string, share: number): void => {
    shares.set(word, Math.max(share, shares.get(word) ?? 0));
  };
  const found: string[] = [];
  for (let at = 0; at < parts.length;) {
    const phrase = longFormAt(parts, at);
    const short = phrase?.short ?? parts[at] ?? '';
    const long = abbreviations.get(short);
    if (long) {
      found.push(short);
      for (const word of long) add(word, Math.min(1, PHRASE_WEIGHT / long.length));
    } else add(short, 1);
    at += phrase?.length ?? 1;
  }
  return { shares, found: [...new Set(found)] };
}

/** The longest long form that begins at this position. */
function longFormAt(parts: readonly string[], at: number): { short: string; length: number } | undefined {
  return (longFormsByFirst.get(parts[at] ?? '') ?? []).find(({ long }) =>
    long.every((word, index) => parts[at + index] === word),
  );
}

interface LongForm {
  readonly short: string;
  readonly long: readonly string[];
  readonly length: number;
}

const longFormsByFirst: ReadonlyMap<string, readonly LongForm[]> = (() => {
  const byFirst = new Map<string, LongForm[]>();
  for (const [short, long] of abbreviations) {
    const first = long[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { short, long, length: long.length }]);
  }
  for (const forms of byFirst.values()) forms.sort((one, other) => other.length - one.length);
  return byFirst;
})();
