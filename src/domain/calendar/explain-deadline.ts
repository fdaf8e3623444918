import type { Deadline } from './deadline';
import { longDay, shortDate, timeOfDay } from './format-date';
import { localDate, type Zone } from './instant';

const unitWords = { hari: 'hari kerja', menit: 'menit kerja', jam: 'jam kerja' } as const;

/**
 * Explains how a due time was calculated, as text for people.
 * @example '3 hari kerja terhitung sejak Rabu, 4 Februari 2026, tidak termasuk 17 Feb (Tahun Baru Imlek)'
 */
export function explainDeadline(
  { openedAt, standard, skipped, holidaysKnown }: Deadline,
  zone: Zone,
): string {
  const clock = standard.unit === 'hari' ? '' : ` pukul ${timeOfDay(openedAt, zone)}`;
  const since = `${standard.count} ${unitWords[standard.unit]} terhitung sejak ${longDay(localDate(openedAt, zone))}${clock}`;
  const holidays = skipped.map(({ day, name }) => `tidak termasuk ${shortDate(day)} (${name})`);
  const doubt = holidaysKnown ? [] : ['daftar hari libur tahun itu belum diisi'];
  return [since, ...holidays, ...doubt].join(', ');
}
