/** Text for a mail header: control characters must not start another line. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ');

/** At most `most` UTF-16 units, without splitting a character. @example clipped('Laporan', 4)  //=> 'Lap…' */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, Math.max(0, most - 1))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
