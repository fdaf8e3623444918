import { calendarDate, type CalendarDate } from '../../calendar/calendar-date';
import type { ClassificationRow, FinalDisposition } from '../../workbook/reference';
import type { DipRow } from '../../workbook/registers';
import { isYear } from '../../calendar/document-year';
import { tidy } from '../../text/normalise';
import { saysRetention } from '../../workbook/vocabulary/retention';
import { readTerms, termsOfCode } from './retention-terms';

export type RetainedEntry = Pick<DipRow, 'year' | 'retention' | 'classification'>;

export interface Retention {
  /** Last days of the active and the inactive period: ends of years, counted from the end of the document's year. */
  readonly activeUntil: CalendarDate;
  readonly inactiveUntil: CalendarDate;
  readonly disposition: FinalDisposition | '';
  /** The disposition may be carried out from this day on; null for permanent documents. */
  readonly dueOn: CalendarDate | null;
}

/**
 * How long an entry is kept. What staff wrote takes precedence over the JRA, even if it is unreadable: then nothing is
 * ever due. Null if the years are unknown, or the document has no year.
 * @example retentionOf({ year: 2020, retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah', classification: '' }, codes)
 *   //=> { activeUntil: '2022-12-31', inactiveUntil: '2025-12-31', disposition: 'musnah', dueOn: '2026-01-01' }
 */
export function retentionOf(
  entry: RetainedEntry,
  codes: ReadonlyMap<string, ClassificationRow>,
): Retention | null {
  const code = termsOfCode(codes.get(tidy(entry.classification)));
  const terms = saysRetention(entry.retention) ? readTerms(entry.retention) : code;
  if (terms === null || entry.year === null || !isYear(entry.year)) return null;
  const activeYear = entry.year + terms.active;
  const lastYear = activeYear + terms.inactive;
  const disposition = terms.disposition || (code?.disposition ?? '');
  return {
    activeUntil: endOf(activeYear),
    inactiveUntil: endOf(lastYear),
    disposition,
    dueOn: disposition === 'permanen' ? null : calendarDate(`${lastYear + 1}-01-01`),
  };
}

/** The retention text of staff cannot be parsed: a person must watch the period. */
export const isUnread = ({ retention }: Pick<RetainedEntry, 'retention'>): boolean =>
  saysRetention(retention) && readTerms(retention) === null;
const endOf = (year: number): CalendarDate => calendarDate(`${year}-12-31`);
