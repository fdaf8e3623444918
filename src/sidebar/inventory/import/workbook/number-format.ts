/** Built-in number formats that show a date or a time (ECMA-376 Part 1, 18.8.30). */
const builtInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** How a number is shown. */
export type Shown =
  | { readonly as: 'number' }
  | { readonly as: 'day' }
  | { readonly as: 'year' }
  /** With leading zeros, e.g. 007. */
  | { readonly as: 'padded'; readonly before: string; readonly digits: number; readonly after: string };

const LITERAL = String.raw`((?:"[^"]*"|\\.|[-/. ])*)`;
const PADDED = new RegExp(`^${LITERAL}(0{2,})${LITERAL}$`);

/** @example shownBy(164, '"SK-"000')  //=> { as: 'padded', before: 'SK-', digits: 3, after: '' } */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return { as: builtInDates.includes(id) ? 'day' : 'number' };
  const first = code.split(';')[0] ?? '';
  const padded = PADDED.exec(first);
  if (padded) {
    const [, before = '', zeros = '', after = ''] = padded;
    return { as: 'padded', before: literal(before), digits: zeros.length, after: literal(after) };
  }
  const letters = first.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (/^y+$/.test(letters.trim())) return { as: 'year' };
  return { as: /[dy]|mmm/.test(letters) && !/general/.test(letters) ? 'day' : 'number' };
}

const literal = (text: string): string => text.replace(/"|\\(.)/g, '$1');

const DAY = 86_400_000;
/** Serial 0 of the two date systems; the first counts a 29 February 1900 that did not exist (ECMA-376 Part 1, 18.17.4). */
const starts = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A number as its cell shows it; days as YYYY-MM-DD. `value` is the text of the file, e.g. 45363.0. */
export function showNumber(value: string, shown: Shown, system: 1900 | 1904): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (shown.as === 'padded' && Number.isInteger(number) && number >= 0)
    return `${shown.before}${String(number).padStart(shown.digits, '0')}${shown.after}`;
  const moment = new Date(starts[system] + Math.round(number * DAY));
  if ((shown.as === 'day' || shown.as === 'year') && number >= 1 && !Number.isNaN(moment.getTime()))
    return moment.toISOString().slice(0, shown.as === 'day' ? 10 : 4);
  return plainNumber(number);
}

/** 15 digits, as a spreadsheet shows a number, without an exponent. */
function plainNumber(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return /e\+/.test(text) ? BigInt(number).toString() : text;
}
