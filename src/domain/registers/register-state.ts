import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import type { Context } from '../office/context';
import { decreeInForce } from '../coordination/decree';
import { settingKey } from '../office/settings/setting-definitions';
import type { LegalBasisRow } from '../workbook/reference';
import type { DikRow, DipRow } from '../workbook/registers';
import { freshDay } from './freshness';
import { isBroken } from '../workbook/vocabulary/link-state';
import { entryTwins } from './entry/entry-twins';
import { isActive } from './active-entries';
import type { VisibilityFacts } from './cells-to-repair';
import { isPublic } from './visibility';

/**
 * Key figures of the registers, stored in a row of Pengaturan, which every execution reads anyway. So the sidebar can
 * warn at 10,000 entries without reading any of them.
 */
export interface RegisterState {
  /** The berkala entry that was refreshed longest ago. */
  readonly oldestPeriodic: { readonly day: CalendarDate; readonly entry: string } | null;
  /** When any entry of the DIP was last refreshed. */
  readonly newest: CalendarDate | null;
  readonly brokenLinks: number;
  /** Entries whose document has another entry. */
  readonly twins: number;
  /** Decided exemptions without a decree in force. */
  readonly lapsed: number;
  /** The decided exemptions with an end, the first to end first; at most `MOST_ENDS`. */
  readonly ends: readonly ExemptionEnd[];
}

export interface ExemptionEnd {
  /** The last day of the exemption. */
  readonly day: CalendarDate;
  readonly entry: string;
}

export interface StateOffice {
  readonly dip: readonly (VisibilityFacts & Pick<DipRow, 'linkState'>)[];
  readonly dik: readonly Pick<
    DikRow,
    'id' | 'number' | 'subBagian' | 'title' | 'year' | 'status' | 'basis' | 'exemptUntil'
  >[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

const LABEL = 'Keadaan Register';

export function registerState(
  { dip, dik, dasarHukum }: StateOffice,
  { now, calendar }: Context,
): RegisterState {
  const today = localDate(now, calendar.zone);
  const publicEntries = dip.filter(isPublic);
  const days = publicEntries.flatMap((entry) => {
    const day = freshDay(entry, calendar.zone);
    return day === null ? [] : [{ day, entry: entry.id, periodic: entry.category === 'berkala' }];
  });
  const periodic = days.filter((each) => each.periodic);
  const oldest = periodic.reduce<(typeof days)[number] | null>(
    (first, each) => (first === null || each.day < first.day ? each : first),
    null,
  );
  return {
    oldestPeriodic: oldest && { day: oldest.day, entry: oldest.entry },
    newest: days.reduce<CalendarDate | null>(
      (last, { day }) => (last === null || day > last ? day : last),
      null,
    ),
    brokenLinks: dip.filter((entry) => isBroken(entry.linkState)).length,
    twins: entryTwins(dip, dik).size,
    lapsed: dik.filter((entry) => isLapsed(entry, dasarHukum, today)).length,
    ends: endsOf(dik),
  };
}

/** One cell holds them, so the rest follows as the first ones are handled. */
const MOST_ENDS = 50;

const endsOf = (dik: StateOffice['dik']): readonly ExemptionEnd[] =>
  dik
    .flatMap(({ id, status, exemptUntil }) =>
      status === 'ditetapkan' && exemptUntil ? [{ day: exemptUntil, entry: id }] : [],
    )
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .slice(0, MOST_ENDS);

/** Decided once, but the decree was revoked, has ended, or is not in Dasar Hukum. */
export const isLapsed = (
  entry: Pick<DikRow, 'status' | 'basis'>,
  decrees: readonly LegalBasisRow[],
  today: CalendarDate,
): boolean => isActive(entry) && entry.status === 'ditetapkan' && !decreeInForce(entry.basis, decrees, today);

/** The row of Pengaturan. @example 'berkala=2026-02-04 DIP-0003; terakhir=2026-02-04; tautan=0; ganda=0; gugur=0' */
export function stateSetting(office: StateOffice, context: Context): Readonly<Record<string, string>> {
  const { oldestPeriodic, newest, brokenLinks, twins, lapsed, ends } = registerState(office, context);
  const parts = [
    `berkala=${oldestPeriodic ? `${oldestPeriodic.day} ${oldestPeriodic.entry}` : ''}`,
    `terakhir=${newest ?? ''}`,
    `tautan=${brokenLinks}`,
    `ganda=${twins}`,
    `gugur=${lapsed}`,
    ...(ends.length > 0 ? [`berakhir=${ends.map(({ day, entry }) => `${day} ${entry}`).join(', ')}`] : []),
  ];
  return { [settingKey('Sistem', LABEL)]: parts.join('; ') };
}

/** As last written; null before the first step 4, or when the cell is unreadable. */
export function readState(values: Readonly<Record<string, string>>): RegisterState | null {
  const text = values[LABEL] ?? '';
  if (text === '') return null;
  const part = (name: string): string => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(text)?.[1] ?? '';
  const [day = '', entry = ''] = part('berkala').split(' ');
  const oldest = parseCalendarDate(day);
  return {
    oldestPeriodic: oldest === undefined ? null : { day: oldest, entry },
    newest: parseCalendarDate(part('terakhir')) ?? null,
    brokenLinks: Number(part('tautan')) || 0,
    twins: Number(part('ganda')) || 0,
    lapsed: Number(part('gugur')) || 0,
    ends: part('berakhir').split(', ').flatMap(readEnd),
  };
}

function readEnd(text: string): readonly ExemptionEnd[] {
  const [end = '', entry = ''] = text.split(' ');
  const day = parseCalendarDate(end);
  return day === undefined || entry === '' ? [] : [{ day, entry }];
}
