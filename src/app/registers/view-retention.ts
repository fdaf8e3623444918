import { yearOf } from '../../domain/calendar/calendar-date';
import { localDate } from '../../domain/calendar/instant';
import { viewRetention as view, type RetentionList } from '../../domain/registers/retention/view-retention';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

const columns = ['number', 'title', 'year', 'subBagian', 'retention', 'classification', 'status'] as const;
const reads = { dip: columns, dik: columns, klasifikasi: 'all' } as const;

/** What is due by the end of a year; null: the current year. One read. */
export const viewRetention =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (year: number | null): Result<RetentionList> =>
    execution.read(reads, (office, context) =>
      view(office, context, year ?? yearOf(localDate(context.now, context.calendar.zone))),
    );
