import type { Context } from '../../office/context';
import { unitName } from '../../organisation/sub-bagian';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Register } from '../../workbook/inventaris';
import type { ClassificationRow } from '../../workbook/reference';
import type { DikRow, DipRow } from '../../workbook/registers';
import { isActive } from '../active-entries';
import { isUnread, retentionOf, type Retention } from './retention-of';
import { pick } from '../../pick';
import { tidy } from '../../text/normalise';

type Entry = Pick<
  DipRow & DikRow,
  'id' | 'number' | 'title' | 'year' | 'subBagian' | 'retention' | 'classification'
> & { readonly status: string };

export interface RetentionOffice {
  readonly dip: readonly Entry[];
  readonly dik: readonly Entry[];
  readonly klasifikasi: readonly ClassificationRow[];
}

/** The action on a document that is due in a year. */
type RetentionDue = 'dipindahkan ke arsip inaktif' | 'jatuh tempo';

export interface RetentionLine {
  readonly register: Register;
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** Name of the Sub Bagian. */
  readonly unit: string;
  readonly classification: string;
  readonly due: RetentionDue;
  /** The day from which it is due. */
  readonly since: CalendarDate;
  /** 'musnah', 'dinilai kembali', or '' if unknown. */
  readonly disposition: string;
}

export interface RetentionList {
  readonly year: number;
  readonly lines: readonly RetentionLine[];
  /** Active entries without a retention. */
  readonly unset: number;
  /** The codes of those entries for which Klasifikasi states no years, the most used first: a few rows to fill in. */
  readonly asked: readonly AskedCode[];
  /** Active entries whose retention text cannot be parsed: they never become due. */
  readonly unread: readonly UnreadRetention[];
}

export interface AskedCode extends Pick<ClassificationRow, 'code' | 'description'> {
  /** Entries with this code and no retention. */
  readonly count: number;
}

interface UnreadRetention {
  readonly id: string;
  readonly title: string;
  /** As staff wrote it. */
  readonly retention: string;
}

/**
 * What is due by the end of a year: active entries whose period has ended before then (overdue ones stay listed), and
 * those that leave the active archive at the start of that year. Permanent documents only move to inactive.
 */
export function viewRetention(office: RetentionOffice, { settings }: Context, year: number): RetentionList {
  const codes = new Map(office.klasifikasi.map((code) => [code.code, code]));
  const entries = [
    ...office.dip.map((entry) => ({ register: 'DIP' as const, entry })),
    ...office.dik.map((entry) => ({ register: 'DIK' as const, entry })),
  ].filter(({ entry }) => isActive(entry));
  const withTerms = entries.map((each) => ({ ...each, retention: retentionOf(each.entry, codes) }));
  const lines = withTerms.flatMap(({ register, entry, retention }): RetentionLine[] => {
    const found = retention && dueIn(retention, year);
    if (!found) return [];
    return [
      {
        register,
        ...pick(entry, 'id', 'title', 'year'),
        unit: unitName(entry.subBagian, settings.units),
        classification: entry.classification,
        disposition: retention.disposition,
        ...found,
      },
    ];
  });
  const unset = withTerms.filter(({ entry, retention }) => retention === null && !isUnread(entry));
  return {
    year,
    lines: lines.sort(
      (one, other) =>
        compareLines(one, other) || (one.since < other.since ? -1 : 1) || (one.id < other.id ? -1 : 1),
    ),
    unset: unset.length,
    asked: askedCodes(
      unset.map(({ entry }) => entry),
      office.klasifikasi,
    ),
    unread: withTerms
      .filter(({ entry }) => isUnread(entry))
      .map(({ entry: { id, title, retention } }) => ({ id, title, retention })),
  };
}

function askedCodes(
  unset: readonly Pick<Entry, 'classification'>[],
  codes: readonly ClassificationRow[],
): readonly AskedCode[] {
  const counts = new Map<string, number>();
  for (const { classification } of unset) {
    const code = tidy(classification);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return codes
    .flatMap(({ code, description }): readonly AskedCode[] => {
      const count = counts.get(tidy(code)) ?? 0;
      return count === 0 ? [] : [{ code, description, count }];
    })
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

const compareLines = (one: RetentionLine, other: RetentionLine): number =>
  Number(one.due !== 'jatuh tempo') - Number(other.due !== 'jatuh tempo');

function dueIn(
  { activeUntil, inactiveUntil, dueOn }: Retention,
  year: number,
): Pick<RetentionLine, 'due' | 'since'> | null {
  if (dueOn !== null && dueOn <= (`${year}-12-31` as CalendarDate))
    return { due: 'jatuh tempo', since: dueOn };
  if (activeUntil === inactiveUntil || Number(activeUntil.slice(0, 4)) !== year - 1) return null;
  return { due: 'dipindahkan ke arsip inaktif', since: `${year}-01-01` as CalendarDate };
}
