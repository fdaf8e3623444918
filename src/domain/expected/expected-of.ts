import type { NihilStatement } from './nihil-cell';
import { localDate, type Instant } from '../calendar/instant';
import { addMonths } from '../calendar/add-months';
import { yearOf } from '../calendar/calendar-date';
import { nameOf, type People } from '../office/people/people';
import type { Context } from '../office/context';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import {
  expectedLines,
  type ExpectedItem,
  type ExpectedLine,
  type ExpectedTime,
  type HeldRow,
} from './expected-lines';

export interface ExpectingOffice {
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'lane' | 'nihil' | 'actor'>[];
  readonly inventaris: readonly HeldRow[];
  readonly daftarWajib: readonly ExpectedItem[];
}
export type ExpectingKegiatan = Pick<KegiatanRow, 'id' | 'openedAt'> & Partial<Pick<KegiatanRow, 'closedAt'>>;

/** The year that the Kegiatan compares, and the day up to which periods have ended: today, or the day of its closing. */
export function expectedTime(
  { openedAt, closedAt = null }: ExpectingKegiatan,
  { settings, now, calendar, people }: Context,
): ExpectedTime {
  const day = (at: Instant) => localDate(at, calendar.zone);
  const year = settings.guard.expectedYear ?? yearOf(addMonths(day(openedAt ?? now), -6));
  return { year, today: day(closedAt ?? now), nameOf: (address) => nameOf(address, people) };
}

/** The master list in a Kegiatan; [] for an office without items. */
export const expectedOf = (
  { daftarWajib, inventaris, tahapan }: ExpectingOffice,
  kegiatan: ExpectingKegiatan,
  context: Context,
): readonly ExpectedLine[] =>
  daftarWajib.length === 0
    ? []
    : expectedLines(
        daftarWajib,
        inventaris.filter((row) => row.kegiatan === kegiatan.id),
        expectedTime(kegiatan, context),
        nihilUnits(
          tahapan.filter((step) => step.kegiatan === kegiatan.id),
          context.people,
        ),
      );

/** Its items of one unit. */
export const expectedInUnit = (
  office: ExpectingOffice,
  kegiatan: ExpectingKegiatan,
  unit: string,
  context: Context,
): readonly ExpectedLine[] => expectedOf(office, kegiatan, context).filter((line) => line.unit === unit);

const nihilUnits = (steps: ExpectingOffice['tahapan'], people: People): ReadonlyMap<string, NihilStatement> =>
  new Map(
    steps
      .filter(({ nihil }) => nihil === 'Nihil')
      .map(({ lane, actor }) => [
        lane,
        { key: '', reason: 'Sub Bagian menyatakan Nihil', by: nameOf(actor, people), at: '' },
      ]),
  );
