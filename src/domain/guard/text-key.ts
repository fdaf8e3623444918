import { fold } from '../text/normalise';

/**
 * A short key of a normalised text. An answer stores it instead of the text, which may contain a personal number. Two
 * 32-bit FNV-1a hashes, the second of the reversed text (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
 * Anyone who reads the row can see the text itself.
 */
export function textKey(text: string): string {
  const codes = [...fold(text)].map((character) => character.codePointAt(0) ?? 0);
  return [codes, [...codes].reverse()].map((order) => fnv(order).toString(36)).join('-');
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const fnv = (codes: readonly number[]): number =>
  codes.reduce((hash, code) => Math.imul(hash ^ code, PRIME), OFFSET_BASIS) >>> 0;
