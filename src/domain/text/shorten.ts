import { clipped } from './one-line';

/** Maximum characters of a cell (https://support.google.com/drive/answer/37603). */
const MAX_CELL = 50_000;
/** Characters of a cell that a message quotes. */
const MAX_QUOTE = 80;

/** A cell's text as quoted in a message. */
export const shorten = (text: string): string => clipped(text, MAX_QUOTE);

/** A text as a cell can store it: clipped with an ellipsis, lone surrogates replaced. */
export const asCell = (text: string): string => clipped(wellFormed(text), MAX_CELL);

/** Text without lone surrogates, which UTF-8 cannot encode. */
const wellFormed = (text: string): string =>
  /[\uD800-\uDFFF]/.test(text)
    ? text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
        found.length === 2 ? found : '\uFFFD',
      )
    : text;
