import type { Digest } from '../log/digest';

/** Crockford's base 32: no I, L, O or U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
const PREFIX = 'TTD';
/** Characters of the content's SHA-256, of which the first 40 bits count, and of the check after them. */
const HASH = 8;
const HEX = 10;
const CHECK = 2;
const GROUP = 5;
/**
 * The largest prime below 32². A check modulo a prime larger than any character changes with every single mistyped character and with
 * every exchange of two neighbours.
 */
const PRIME = 1021;

/**
 * The code of a paper, derived from its kind and content: the same paper has the same code, and nothing is stored to print it.
 * @example paperToken('rekapitulasi', '…', digest)  //=> 'TTD-7K3F9-QX2M4'
 */
export function paperToken(kind: string, content: string, digest: Digest): string {
  const hash = digest(`${kind}\n${content}`).slice(0, HEX);
  const digits = inBase32(parseInt(hash, 16), HASH);
  return grouped(digits + checkOf(digits));
}

const gap = '[\\s_.\\u00AD\\u2010-\\u2015-]*';
/** What follows is only looked at, so that a file that is named "ttd TTD-…" is read at both places. */
const TOKENS = new RegExp(`(?<![A-Z0-9])${PREFIX}(?=${gap}((?:[0-9A-Z]${gap}){${HASH + CHECK}}))`, 'gi');

/**
 * The codes of papers in a text, such as a file name: case, spaces and hyphens do not matter, O counts as 0, I and L count as 1. A mistyped
 * code is not returned.
 */
export const tokensIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(TOKENS)].flatMap(([, typed = '']) => readToken(typed))),
];

function readToken(typed: string): readonly string[] {
  const digits = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return checkOf(digits.slice(0, HASH)) === digits.slice(HASH) ? [grouped(digits)] : [];
}

/** Whether a text is a code and nothing else. */
export const isToken = (text: string): boolean => tokensIn(text)[0] === text;

const grouped = (digits: string): string =>
  [PREFIX, ...(digits.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [])].join('-');

const checkOf = (digits: string): string =>
  inBase32(
    Array.from(digits).reduce((sum, digit) => (sum * BASE + ALPHABET.indexOf(digit) + BASE) % PRIME, 0),
    CHECK,
  );

function inBase32(value: number, length: number): string {
  let [rest, digits] = [value, ''];
  for (let index = 0; index < length; index += 1) {
    digits = ALPHABET.charAt(rest % BASE) + digits;
    rest = Math.floor(rest / BASE);
  }
  return digits;
}
