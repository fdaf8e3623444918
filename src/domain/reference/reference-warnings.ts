import { localDate } from '../calendar/instant';
import { yearOf } from '../calendar/calendar-date';
import type { Context } from '../office/context';
import type { LegalBasisRow } from '../workbook/reference';

export type ReferenceWarning =
  | { readonly code: 'HOLIDAYS_MISSING'; readonly year: number }
  | { readonly code: 'BASIS_DOUBTFUL'; readonly numbers: readonly string[] };

/** From this month on next year's SKB tiga menteri should be available. */
const SKB_MONTH = 11;

/** Holidays that are not entered yet, and legal bases of the SOP that are no longer in force or need checking. */
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
