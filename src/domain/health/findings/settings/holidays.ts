import { defineOfficeFinding, type Found, type HealthState } from '../../finding';
import { referenceWarnings } from '../../../reference/reference-warnings';
import { seedRows } from '../../../seed/seed-rows';
import { yearOf } from '../../../calendar/calendar-date';
import type { Context } from '../../../office/context';

/** Years whose holidays the product knows (SKB tiga menteri). */
const seeded = (): ReadonlySet<number> =>
  new Set(seedRows.hariLibur().flatMap(({ date }) => (date === null ? [] : [yearOf(date)])));

const missingYears = (context: Context, { bases }: HealthState): readonly number[] =>
  referenceWarnings(bases, context).flatMap((warning) =>
    warning.code === 'HOLIDAYS_MISSING' ? [warning.year] : [],
  );

const foundFor = (years: readonly number[]): readonly Found<number>[] =>
  years.map((year) => ({ object: String(year), facts: year }));

export const holidaysKnown = defineOfficeFinding({
  id: 'hari-libur',
  severity: 'perlu',
  remedy: { by: 'program', repair: 'holidays' },
  find: (context, state) => foundFor(missingYears(context, state).filter((year) => seeded().has(year))),
});

export const holidaysUnknown = defineOfficeFinding({
  id: 'hari-libur-baru',
  severity: 'perlu',
  remedy: { by: 'sheet', sheet: 'hariLibur' },
  find: (context, state) => foundFor(missingYears(context, state).filter((year) => !seeded().has(year))),
});
