export type CsvValue = string | number | null;

/**
 * A table as CSV for spreadsheets: RFC 4180 (comma, CRLF, quotes doubled) with a byte order mark, so that Excel reads it
 * as UTF-8, and with formulas made harmless (see `neutralised`).
 */
export function renderCsv(headers: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[headers, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/**
 * A text that a spreadsheet could take for a formula, behind an apostrophe (OWASP, "CSV Injection"). What counts is the
 * first sign that shows: spaces and signs without ink before it are looked through, full-width and small forms count too.
 * @example neutralised(' =HYPERLINK("http://x")')  //=> '\' =HYPERLINK("http://x")'
 */
export const neutralised = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** Looked through: spaces, format marks, fillers and controls; what follows: the signs, and tab and line ends themselves. */
const formulaStart =
  /^[\p{Zs}\p{Cf}\u2028\u2029\u115F\u3164\0-\x08\x0E-\x1F\x7F-\x9F]*[=+\-@\t\r\n\v\f\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;

/** A number is typed as a number by the program, not by a person, so it stays one: -5, not '-5. */
function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return quoted(neutralised(value));
}

/** Quotes where RFC 4180 asks for them, and around outer spaces, which some readers would cut off. */
const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
