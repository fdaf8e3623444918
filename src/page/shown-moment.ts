const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/**
 * Formats a time (ISO 8601 with offset) for all pages; text in another format is returned unchanged.
 * @example shownMoment('2026-02-04T08:05:00+07:00')  //=> '4 Feb 2026 08.05'
 */
export function shownMoment(iso: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso) ?? [];
  return year === undefined
    ? iso
    : `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year} ${hour}.${minute}`;
}
