import { fold } from '../text/normalise';

/**
 * A short key of a text, the same for what a person would call the same text: an answer keeps it instead of the text,
 * which may hold somebody's number. 53 bits (cyrb53, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 */
export function textKey(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (const character of fold(text)) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
