const months = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** For a date that cannot be parsed: a constant, so that every run gives the same bytes. */
const unknown = "D:20000101000000+07'00'";

/**
 * The report's own date as a PDF date (PDF 32000-1:2008, 7.9.4), never the current time: the same report gives the same
 * bytes. jsPDF accepts the years 1970 to 2037.
 * @example creationDate('12 Februari 2026')  //=> "D:20260212000000+07'00'"
 */
export function creationDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text.trim()) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index < 0 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1970 || Number(year) > 2037)
    return unknown;
  return `D:${year}${String(index + 1).padStart(2, '0')}${day.padStart(2, '0')}000000+07'00'`;
}

/** The first 32 hex digits of the log's head as the PDF's file id; jsPDF would otherwise generate a random one. */
export const fileId = (hash: string): string =>
  hash
    .replace(/[^0-9a-f]/gi, '')
    .slice(0, 32)
    .padEnd(32, '0');
