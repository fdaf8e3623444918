export type CsvValue = string | number | null;

/**
 * A table as CSV for spreadsheets: RFC 4180 (comma, CRLF, doubled quotes) with a byte order mark, so that Excel reads
 * it as UTF-8, and with formulas neutralised (see `neutralised`).
 */
export function renderCsv(headers: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[headers, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/**
 * Puts an apostrophe before a text that a spreadsheet could interpret as a formula (OWASP, "CSV Injection"). The first
 * visible character decides: spaces and invisible characters before it are skipped, full-width and small forms count
 * too.
 * @example neutralised(' =HYPERLINK("http://x")')  //=> '\' =HYPERLINK("http://x")'
 */
export const neutralised = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/**
 * First the skipped characters: spaces, format characters, fillers and controls. Then those that start a formula, and
 * tab and line ends themselves.
 */
const formulaStart =
  /^[\p{Zs}\p{Cf}\u2028\u2029\u115F\u3164\0-\x08\x0E-\x1F\x7F-\x9F]*[=+\-@\t\r\n\v\f\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;

/** A number comes from the program, not from a person, so it is not neutralised: -5, not '-5. */
function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return quoted(neutralised(value));
}

/** Adds quotes where RFC 4180 requires them, and around outer spaces, which some readers would trim. */
const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
