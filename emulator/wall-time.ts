/** The original constructor, before the prelude replaces it by one that knows the script's time zone. */
const { DateTimeFormat } = Intl;

/** Created on first use, because creating one takes longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The wall-clock time in the zone at an instant (milliseconds since 1970), to the second, as if it were UTC.
 * @throws RangeError for a zone that Intl does not know
 */
export function wallTime(instant: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, clock);
  return clock;
}
