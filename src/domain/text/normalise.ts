/** Fast path for most texts: ASCII, single spaces, no backtick. Such a text is tidy and has no compatibility forms. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * Signs that show nothing: control characters, the soft hyphen, joiners, marks of zero width and of direction, the byte
 * order mark (Unicode, categories Cc and Cf).
 */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F/g;

/** Removes invisible signs, collapses all white space to single spaces, trims, and composes (NFC). */
export const tidy = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(INVISIBLE, '')
        .normalize('NFC')
        .replace(/[\s\u00A0]+/g, ' ')
        .trim();

/** For comparison: tidy, compatibility forms folded, lower case, one kind of quotes and dashes. */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : likePlain(tidy(text.normalize('NFKC'))))
    .toLowerCase()
    .replace(/ ?([-/]) ?/g, '$1');

const likePlain = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201A\u2032`´]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** For headers: letters and digits only. @example headerKey('Sub-Bagian ')  //=> 'subbagian' */
export const headerKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
