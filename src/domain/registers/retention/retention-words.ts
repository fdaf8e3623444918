import type { FinalDisposition } from '../../workbook/reference';

const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const tens: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
]);

/**
 * Parses an Indonesian number from 0 to 99 in lower case; undefined for anything else.
 * @example readNumberWords('dua puluh lima')  //=> 25
 */
export function readNumberWords(text: string): number | undefined {
  const words = text.split(' ');
  const [first = '', second = '', third] = words;
  const one = ones.indexOf(first);
  if (words.length === 1) return one === -1 ? tens.get(first) : one;
  if (one < 1 || words.length > 3) return undefined;
  if (second === 'belas') return words.length === 2 && one > 1 ? 10 + one : undefined;
  if (second !== 'puluh' || one < 2) return undefined;
  if (third === undefined) return one * 10;
  const last = ones.indexOf(third);
  return last < 1 ? undefined : one * 10 + last;
}

const ONE = ones.join('|');

/** Matches each of these numbers in a text, the longest first. */
const NUMBER_WORDS = `(?:${ONE})\\s+puluh(?:\\s+(?:${ONE}))?|(?:${ONE})\\s+belas|sepuluh|sebelas|${ONE}`;

export interface Amount {
  readonly kind: 'amount';
  /** Whole years. */
  readonly years: number;
}
export interface Phase {
  readonly kind: 'phase';
  readonly phase: 'active' | 'inactive';
}
export type Token = Amount | Phase | { readonly kind: 'disposition'; readonly disposition: FinalDisposition };

const NUMBER = `\\d{1,3}|${NUMBER_WORDS}`;
const UNIT = 'tahun|thn|th|bulan|bln|bl';
/** A number, optionally repeated in brackets, with its unit; or 'setahun'. A word boundary must follow. */
const ONE_AMOUNT = `(?:(${NUMBER})\\s*(?:\\(\\s*(${NUMBER})\\s*\\))?\\s*(${UNIT})|se(tahun|bulan))\\b`;

type Read = (match: RegExpExecArray) => readonly Token[] | null;

/** The possible continuations of a text; the first match is used. null from `read` makes the whole text unreadable. */
const ways: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  { pattern: new RegExp(`${ONE_AMOUNT}(?:\\.?,?\\s*(?:dan\\s+)?${ONE_AMOUNT})?`, 'y'), read: readAmounts },
  { pattern: /(?:in[\s-]?aktif|aktif)\b/y, read: ([word]) => [phaseOf(word)] },
  { pattern: /(?:di)?musnah(?:kan)?\b/y, read: () => [{ kind: 'disposition', disposition: 'musnah' }] },
  { pattern: /(?:di)?permanen(?:kan)?\b/y, read: () => [{ kind: 'disposition', disposition: 'permanen' }] },
  {
    pattern: /(?:di)?nilai kembali\b/y,
    read: () => [{ kind: 'disposition', disposition: 'dinilai kembali' }],
  },
  // Periods are counted from the end of the document's year, too.
  { pattern: /setelah (?:akhir )?tahun anggaran(?: (?:berakhir|selesai))?\b/y, read: () => [] },
  {
    pattern:
      /(?:dan|lalu|kemudian|selanjutnya|serta|selama|masa|waktu|jangka|simpan|penyimpanan|retensi|arsip|ket|keterangan|nasib|akhir)\b/y,
    read: () => [],
  },
  { pattern: /[\s,;:.=+&/()-]+/y, read: () => [] },
];

/** Parses a folded text; null if one word is unknown. */
export function readWords(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const step = nextAt(text, at);
    if (!step) return null;
    tokens.push(...step.tokens);
    at += step.length;
  }
  return text.trim() === '' ? null : tokens;
}

function nextAt(
  text: string,
  at: number,
): { readonly tokens: readonly Token[]; readonly length: number } | null {
  for (const { pattern, read } of ways) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const tokens = match && read(match);
    if (match) return tokens && { tokens, length: match[0].length };
  }
  return null;
}

const phaseOf = (word: string): Phase => ({
  kind: 'phase',
  phase: word.startsWith('in') ? 'inactive' : 'active',
});

/** '1 tahun 6 bulan' is one amount; two of the same unit are two. */
function readAmounts(match: RegExpExecArray): readonly Token[] | null {
  const one = monthsOf(match.slice(1, 5));
  const isDouble = match.slice(5).some((part) => part !== undefined);
  if (!isDouble) return one === null ? null : [amount(one)];
  const other = monthsOf(match.slice(5, 9));
  if (one === null || other === null) return null;
  return one % 12 === 0 && other < 12 ? [amount(one + other)] : [amount(one), amount(other)];
}

const amount = (months: number): Amount => ({ kind: 'amount', years: Math.ceil(months / 12) });

function monthsOf([number, again, unit, single]: readonly (string | undefined)[]): number | null {
  if (single !== undefined) return single === 'tahun' ? 12 : 1;
  const count = valueOf(number ?? '');
  if (count === undefined || (again !== undefined && valueOf(again) !== count)) return null;
  return unit?.startsWith('t') === true ? count * 12 : count;
}

const valueOf = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : readNumberWords(text.replace(/\s+/g, ' '));
