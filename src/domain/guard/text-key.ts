import { fold } from '../text/normalise';

/**
 * A short key of a text, the same for what a person would call the same text: an answer keeps it instead of the text,
 * which may hold somebody's number. Two FNV-1a hashes of 32 bits, the second of the text read backwards
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv); whoever reads the row has the text itself beside it.
 */
export function textKey(text: string): string {
  const codes = [...fold(text)].map((character) => character.codePointAt(0) ?? 0);
  return [codes, [...codes].reverse()].map((order) => fnv(order).toString(36)).join('-');
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const fnv = (codes: readonly number[]): number =>
  codes.reduce((hash, code) => Math.imul(hash ^ code, PRIME), OFFSET_BASIS) >>> 0;
