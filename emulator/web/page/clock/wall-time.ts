/** The wall-clock time of a zone at an instant, as a datetime-local field writes it. @example '2026-02-04T08:00' */
export function wallTime(instant: Date, zone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  return text.replace(' ', 'T');
}

/** The instant at which the zone's wall clock shows this time. */
export function instantOf(wall: string, zone: string): Date {
  const asUtc = new Date(`${wall}:00Z`).getTime();
  const shown = new Date(`${wallTime(new Date(asUtc), zone)}:00Z`).getTime();
  return new Date(asUtc - (shown - asUtc));
}

/** This hour on the next day. */
export function tomorrowAt(instant: Date, zone: string, hour: string): Date {
  const day = new Date(`${wallTime(instant, zone).slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return instantOf(`${day.toISOString().slice(0, 10)}T${hour}`, zone);
}
