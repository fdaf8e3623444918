import type { CalendarDate } from '../calendar/calendar-date';
import { fold } from '../text/normalise';
import type { LegalBasisRow } from '../workbook/reference';

/**
 * The cited KPU decree, if it is in force on that day. A kabupaten may not decide an exemption itself, and decrees get
 * revoked (731/2025 after 26 days).
 */
export function decreeInForce(
  cited: string,
  decrees: readonly LegalBasisRow[],
  on: CalendarDate,
): LegalBasisRow | undefined {
  const wanted = fold(cited);
  if (wanted === '') return undefined;
  return decrees.find(
    (decree) =>
      decree.kind === 'keputusan pengecualian' &&
      fold(decree.id) === wanted &&
      decree.status === 'berlaku' &&
      (decree.from === null || decree.from <= on) &&
      (decree.until === null || on <= decree.until),
  );
}
