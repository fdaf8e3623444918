import type { CalendarDate } from '../calendar/calendar-date';
import { unitName } from '../organisation/sub-bagian';
import { localDate, type Instant } from '../calendar/instant';
import type { Context } from '../office/context';
import { shownBasis } from '../report/dip-lines';
import type { ReportDikEntry } from '../report/report-model';
import { pick } from '../pick';
import { testColumns, type DikRow, type TestCells } from '../workbook/registers';

/** An entry of the DIK as the office prints it internally. */
export interface DikEntry extends ReportDikEntry, TestCells {
  readonly reason: string;
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly addedOn: CalendarDate | null;
}

/** The active entries of the DIK, by number. */
export function dikEntries(rows: readonly DikRow[], { settings, calendar }: Context): readonly DikEntry[] {
  const day = (at: Instant | null): CalendarDate | null =>
    at === null ? null : localDate(at, calendar.zone);
  return rows
    .filter(({ status }) => status !== 'ditarik')
    .sort((one, other) => one.number - other.number)
    .map(({ status, basis, subBagian, addedAt, ...entry }) => ({
      ...pick(entry, 'id', 'number', 'title', 'year', 'reason', ...testColumns),
      status,
      basis: shownBasis({ status, basis }),
      unit: unitName(subBagian, settings.units),
      addedOn: day(addedAt),
    }));
}
