import { longDate } from '../calendar/format-date';
import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import type { LegalBasisRow } from '../workbook/reference';

export interface StatusMoment {
  readonly day: CalendarDate;
  readonly status: string;
}

/** Reads the cell Riwayat Status. @example statusHistory('2026-02-04 berlaku; 2026-09-16 dicabut') */
export const statusHistory = (cell: string): readonly StatusMoment[] =>
  cell.split(';').flatMap((part) => {
    const [, text = '', status = ''] = /^\s*(\S+)\s+(.+?)\s*$/.exec(part) ?? [];
    const day = parseCalendarDate(text);
    return day === undefined ? [] : [{ day, status }];
  });

/**
 * People change the status of a legal basis in the sheet. The next run (the daily trigger or step 4) records the
 * current status with its date, so that the history shows since when a decree is revoked.
 */
export function noteStatuses(
  bases: readonly Pick<LegalBasisRow, 'id' | 'status' | 'history'>[],
  { now, calendar }: Context,
): Changes {
  const today = localDate(now, calendar.zone);
  // If a number occurs twice, the first row counts, as in the write.
  const first = new Map([...bases].reverse().map((basis) => [basis.id, basis]));
  const parts = [...first.values()].map(({ id, status, history }): Partial<Changes> => {
    const known = statusHistory(history);
    const last = known[known.length - 1]?.status ?? '';
    if (status === '' || id === '' || last === status) return {};
    const next = [history.trim(), `${today} ${status}`].filter(Boolean).join('; ');
    const words = last === '' ? status : `${last} menjadi ${status}`;
    return {
      updates: [{ sheet: 'dasarHukum', id, set: { history: next } }],
      log: last === '' ? [] : [{ event: 'DASAR_HUKUM', object: id, detail: `${words}, ${longDate(today)}` }],
    };
  });
  return joinChanges(...parts);
}
