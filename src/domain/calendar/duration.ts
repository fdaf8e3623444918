/**
 * A standard time of the SOP. Hari are whole working days; menit and jam are working time. They are never converted.
 */
export interface Duration {
  readonly count: number;
  readonly unit: 'hari' | 'menit' | 'jam';
}

export const days = (count: number): Duration => ({ count, unit: 'hari' });
export const minutes = (count: number): Duration => ({ count, unit: 'menit' });
export const hours = (count: number): Duration => ({ count, unit: 'jam' });

/** @example formatDuration(days(3))  //=> '3 hari' */
export const formatDuration = ({ count, unit }: Duration): string => `${count} ${unit}`;

/** Parses '3 Hari', '30 menit', '1 jam'; undefined for anything else, including zero. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^\s*(\d{1,4})\s*(hari|menit|jam)(?:\s+kerja)?\s*$/i.exec(text);
  const count = Number(match?.[1] ?? 0);
  return match && count > 0 ? { count, unit: (match[2] ?? '').toLowerCase() as Duration['unit'] } : undefined;
}
