import { clipped } from './one-line';

/** Characters that one cell of a sheet takes (https://support.google.com/drive/answer/37603). */
const MAX_CELL = 50_000;
/** Characters of a cell that a sentence quotes. */
const MAX_QUOTE = 80;

/** What a sentence quotes of a cell. */
export const shorten = (text: string): string => clipped(text, MAX_QUOTE);

/** A text as a cell takes and keeps it: what is too long ends in a mark, halves of a character are replaced. */
export const asCell = (text: string): string => clipped(wellFormed(text), MAX_CELL);

/** Text that UTF-8 can hold. */
const wellFormed = (text: string): string =>
  /[\uD800-\uDFFF]/.test(text)
    ? text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
        found.length === 2 ? found : '\uFFFD',
      )
    : text;
