import type { Deadline } from './deadline';
import { shortDate, shortDay, timeOfDay } from './format-date';
import { localDate, type Zone } from './instant';

const unitWords = { hari: 'hari kerja', menit: 'menit kerja', jam: 'jam kerja' } as const;

/**
 * Explains how a due time was calculated, as text for people.
 * @example '3 hari kerja sejak Rab 4 Feb, lewati 17 Feb Tahun Baru Imlek'
 */
export function explainDeadline(
  { openedAt, standard, skipped, holidaysKnown }: Deadline,
  zone: Zone,
): string {
  const clock = standard.unit === 'hari' ? '' : ` ${timeOfDay(openedAt, zone)}`;
  const since = `${standard.count} ${unitWords[standard.unit]} sejak ${shortDay(localDate(openedAt, zone))}${clock}`;
  const holidays = skipped.map(({ day, name }) => `lewati ${shortDate(day)} ${name}`);
  const doubt = holidaysKnown ? [] : ['daftar hari libur tahun itu belum diisi'];
  return [since, ...holidays, ...doubt].join(', ');
}
