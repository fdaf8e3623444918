import type { ReportScans } from '../../domain/report/report-model';

/**
 * The sum of the scans: nothing is lost when both sides are equal. Figures that do not agree are printed as a
 * difference, never as a false equation.
 * @example 'Pindaian terlihat 44 = menunggu 0 + tersimpan 40 + duplikat 1 + karantina 3.'
 */
export function scanSentence({ seen, waiting, filed, duplicate, quarantined }: ReportScans): string {
  const parts = `menunggu ${waiting} + tersimpan ${filed} + duplikat ${duplicate} + karantina ${quarantined}`;
  const sum = waiting + filed + duplicate + quarantined;
  if (sum === seen) return `Pindaian terlihat ${seen} = ${parts}.`;
  return `Pindaian terlihat ${seen}, sedangkan ${parts} = ${sum}; selisih ${Math.abs(seen - sum)}, perlu diperiksa.`;
}
