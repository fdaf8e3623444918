import { calendarDate, type CalendarDate } from '../../calendar/calendar-date';
import type { ClassificationRow, FinalDisposition } from '../../workbook/reference';
import type { DipRow } from '../../workbook/registers';
import { isYear } from '../../calendar/document-year';
import { tidy } from '../../text/normalise';
import { readTerms, saysRetention, termsOfCode } from './retention-terms';

export type RetainedEntry = Pick<DipRow, 'year' | 'retention' | 'classification'>;

export interface Retention {
  /** Last days of the active and the inactive time: ends of years, counted from the end of the document's own year. */
  readonly activeUntil: CalendarDate;
  readonly inactiveUntil: CalendarDate;
  readonly fate: FinalDisposition | '';
  /** From this day on the fate may be carried out; null for what is kept for ever. */
  readonly dueOn: CalendarDate | null;
}

/**
 * How long an entry is kept. What staff wrote of the document goes before what the JRA says of its code, also where it
 * cannot be read: then nothing is ever due. Null where no number of years is known, or the document has no year.
 * @example retentionOf({ year: 2020, retention: 'Aktif 2 tahun, inaktif 3 tahun, musnah', classification: '' }, codes)
 *   //=> { activeUntil: '2022-12-31', inactiveUntil: '2025-12-31', fate: 'musnah', dueOn: '2026-01-01' }
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
  const fate = terms.fate || (code?.fate ?? '');
  return {
    activeUntil: endOf(activeYear),
    inactiveUntil: endOf(lastYear),
    fate,
    dueOn: fate === 'permanen' ? null : calendarDate(`${lastYear + 1}-01-01`),
  };
}

/** Staff wrote how long it is kept, in words that are not understood: a person has to watch its time. */
export const isUnread = ({ retention }: Pick<RetainedEntry, 'retention'>): boolean =>
  saysRetention(retention) && readTerms(retention) === null;
const endOf = (year: number): CalendarDate => calendarDate(`${year}-12-31`);
