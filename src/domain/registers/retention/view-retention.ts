import type { Context } from '../../office/context';
import { unitName } from '../../organisation/sub-bagian';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Register } from '../../workbook/inventaris';
import type { ClassificationRow } from '../../workbook/reference';
import type { DikRow, DipRow } from '../../workbook/registers';
import { isActive } from '../active-entries';
import { isUnread, retentionOf, type Retention } from './retention-of';

type Entry = Pick<
  DipRow & DikRow,
  'id' | 'number' | 'title' | 'year' | 'subBagian' | 'retention' | 'classification'
> & { readonly status: string };

export interface RetentionOffice {
  readonly dip: readonly Entry[];
  readonly dik: readonly Entry[];
  readonly klasifikasi: readonly ClassificationRow[];
}

/** What is to be done with a document in a year. */
export type RetentionDue = 'pindah ke inaktif' | 'jatuh tempo';

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
  /** 'musnah', 'dinilai kembali', or '' where it is not recorded. */
  readonly disposition: string;
}

export interface RetentionList {
  readonly year: number;
  readonly lines: readonly RetentionLine[];
  /** Active entries without a retention. */
  readonly unset: number;
  /** Active entries whose retention is not understood: they never become due by themselves. */
  readonly unread: readonly UnreadRetention[];
}

export interface UnreadRetention {
  readonly id: string;
  readonly title: string;
  /** As staff wrote it. */
  readonly retention: string;
}

/**
 * What is due by the end of a year: active entries whose retention ended before then (overdue ones stay on the list), and
 * what leaves the active archive when that year begins. What is kept permanently only becomes inactive.
 */
export function viewRetention(office: RetentionOffice, { settings }: Context, year: number): RetentionList {
  const codes = new Map(office.klasifikasi.map((code) => [code.code, code]));
  const entries = [
    ...office.dip.map((entry) => ({ register: 'DIP' as const, entry })),
    ...office.dik.map((entry) => ({ register: 'DIK' as const, entry })),
  ].filter(({ entry }) => isActive(entry));
  const told = entries.map((each) => ({ ...each, retention: retentionOf(each.entry, codes) }));
  const lines = told.flatMap(({ register, entry, retention }): RetentionLine[] => {
    const found = retention && dueIn(retention, year);
    if (!found) return [];
    return [
      {
        register,
        id: entry.id,
        title: entry.title,
        year: entry.year,
        unit: unitName(entry.subBagian, settings.units),
        classification: entry.classification,
        disposition: retention.disposition,
        ...found,
      },
    ];
  });
  return {
    year,
    lines: lines.sort(
      (one, other) => order(one, other) || (one.since < other.since ? -1 : 1) || (one.id < other.id ? -1 : 1),
    ),
    unset: told.filter(({ entry, retention }) => retention === null && !isUnread(entry)).length,
    unread: told
      .filter(({ entry }) => isUnread(entry))
      .map(({ entry: { id, title, retention } }) => ({ id, title, retention })),
  };
}

const order = (one: RetentionLine, other: RetentionLine): number =>
  Number(one.due !== 'jatuh tempo') - Number(other.due !== 'jatuh tempo');

function dueIn(
  { activeUntil, inactiveUntil, dueOn }: Retention,
  year: number,
): Pick<RetentionLine, 'due' | 'since'> | null {
  if (dueOn !== null && dueOn <= (`${year}-12-31` as CalendarDate))
    return { due: 'jatuh tempo', since: dueOn };
  if (activeUntil === inactiveUntil || Number(activeUntil.slice(0, 4)) !== year - 1) return null;
  return { due: 'pindah ke inaktif', since: `${year}-01-01` as CalendarDate };
}
