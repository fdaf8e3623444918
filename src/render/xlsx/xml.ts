export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel refuses a workbook with a longer text in a cell ("Excel specifications and limits"). */
const longestText = 32767;

/**
 * A cell's text for an XML element: without characters that XML 1.0 forbids (section 2.2), line ends as LF, markup escaped.
 * Excel reads `_x0041_` as "A" (ECMA-376 part 1, 22.9.2.19), so an underscore that starts such a sequence is escaped too.
 */
export function cellText(text: string): string {
  const literal = legal(text.replace(/\r\n?/g, '\n')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(cut(literal, longestText));
}

/** For element content and attribute values. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Without control characters, lone surrogates and non-characters. */
export const legal = (text: string): string =>
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu, '');

/** At most `length` UTF-16 units, without splitting a surrogate pair at the end. */
export function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
