import { addMonths } from '../calendar/add-months';
import type { CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import type { Context } from '../office/context';
import { publicationState } from './publication-state';
import { GONE } from '../registers/entry/restore-entries';
import { FRESH_MONTHS } from '../registers/freshness';
import { STILL_OPEN } from '../registers/share-scans';
import { FILES_GONE } from '../scans/archive/gone-scans';
import { readState } from '../registers/register-state';

export type RegisterWarning =
  | {
      readonly code: 'PERIODIC_OLD';
      readonly day: CalendarDate;
      readonly entry: string;
      readonly months: number;
    }
  /** Numbers whose lines were deleted, as ranges. */
  | { readonly code: 'ENTRIES_GONE'; readonly ids: string }
  /** Scans, each with its entries. */
  | { readonly code: 'SCANS_OPEN'; readonly scans: string }
  /** Filed scans whose file is gone, each with its rows. */
  | { readonly code: 'FILES_GONE'; readonly scans: string }
  | { readonly code: 'DIP_OLD'; readonly day: CalendarDate; readonly months: number }
  | { readonly code: 'PUBLIC_BEHIND' | 'LINKS_BROKEN' | 'TWINS' | 'DECREES_LAPSED'; readonly count: number };

/** Problems of the registers, from the figures stored when they were last written or checked. */
export function registerWarnings({ settings, now, calendar }: Context): readonly RegisterWarning[] {
  const { behind } = publicationState(settings);
  const ids = settings.system.values[GONE] ?? '';
  const files = settings.system.values[FILES_GONE] ?? '';
  const scans = settings.system.values[STILL_OPEN] ?? '';
  const exposed: readonly RegisterWarning[] = [
    ...(behind > 0 ? [{ code: 'PUBLIC_BEHIND' as const, count: behind }] : []),
    ...(scans === '' ? [] : [{ code: 'SCANS_OPEN' as const, scans }]),
    ...(files === '' ? [] : [{ code: 'FILES_GONE' as const, scans: files }]),
    ...(ids === '' ? [] : [{ code: 'ENTRIES_GONE' as const, ids }]),
  ];
  const state = readState(settings.system.values);
  if (state === null) return exposed;
  const today = localDate(now, calendar.zone);
  const { oldestPeriodic, newest, brokenLinks, twins, lapsed } = state;
  const isOver = (day: CalendarDate, months: number): boolean => addMonths(day, months) < today;
  const warnings: RegisterWarning[] = [...exposed];
  if (oldestPeriodic && isOver(oldestPeriodic.day, FRESH_MONTHS.berkala))
    warnings.push({ code: 'PERIODIC_OLD', ...oldestPeriodic, months: FRESH_MONTHS.berkala });
  if (newest !== null && isOver(newest, FRESH_MONTHS.dip))
    warnings.push({ code: 'DIP_OLD', day: newest, months: FRESH_MONTHS.dip });
  if (brokenLinks > 0) warnings.push({ code: 'LINKS_BROKEN', count: brokenLinks });
  if (twins > 0) warnings.push({ code: 'TWINS', count: twins });
  if (lapsed > 0) warnings.push({ code: 'DECREES_LAPSED', count: lapsed });
  return warnings;
}
