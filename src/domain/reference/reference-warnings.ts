import { localDate } from '../calendar/instant';
import { yearOf } from '../calendar/calendar-date';
import type { Context } from '../office/context';
import type { LegalBasisRow } from '../workbook/reference';

export type ReferenceWarning =
  | { readonly code: 'HOLIDAYS_MISSING'; readonly year: number }
  | { readonly code: 'BASIS_DOUBTFUL'; readonly numbers: readonly string[] };

/** From this month on next year's SKB tiga menteri should be known. */
const SKB_MONTH = 11;

/** Holidays that nobody has typed yet, and legal bases of the SOP that no longer stand or are to be looked at. */
export function referenceWarnings(
  bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'status'>[],
  { now, calendar }: Context,
): readonly ReferenceWarning[] {
  const today = localDate(now, calendar.zone);
  const years = new Set([...calendar.holidays.keys()].map(yearOf));
  const year = yearOf(today);
  const due = Number(today.slice(5, 7)) >= SKB_MONTH ? [year, year + 1] : [year];
  const doubtful = bases.filter(
    ({ kind, status }) => kind === 'dasar SOP' && status !== 'berlaku' && status !== '',
  );
  return [
    ...due
      .filter((each) => !years.has(each))
      .map((each): ReferenceWarning => ({ code: 'HOLIDAYS_MISSING', year: each })),
    ...(doubtful.length === 0
      ? []
      : [{ code: 'BASIS_DOUBTFUL' as const, numbers: doubtful.map(({ id }) => id) }]),
  ];
}
