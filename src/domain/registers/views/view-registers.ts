import type { CalendarDate } from '../../calendar/calendar-date';
import { localDate } from '../../calendar/instant';
import type { Context } from '../../office/context';
import { narrowList, type ListQuery, type NarrowedList } from '../../text/narrow-list';
import type { Register } from '../../workbook/inventaris';
import type { LegalBasisRow } from '../../workbook/reference';
import { dip, type DikRow, type DipRow, type TestCells } from '../../workbook/registers';
import { isEnding } from '../exemption/ending-exemptions';
import { isEnded, testGaps } from '../exemption/exemption-test';
import type { CopiedRow } from '../../workbook/without-copies';
import { entryTwins } from '../entry/entry-twins';
import { isStale } from '../freshness';
import { isBroken } from '../../workbook/vocabulary/link-state';
import { isLapsed } from '../register-state';
import { isActive } from '../active-entries';
import { typedEntries, type TypedEntry } from '../visibility';
import type { VouchedEntry } from '../vouched-entries';
import { cellsToRepair, type VisibilityFacts } from '../cells-to-repair';
import type { CellProblem } from '../../workbook/sheet';

type Life =
  | 'id'
  | 'number'
  | 'title'
  | 'year'
  | 'status'
  | 'addedAt'
  | 'refreshedAt'
  | 'subBagian'
  | 'withdrawnAt'
  | 'withdrawnBy'
  | 'withdrawnReason';
type ListedDip = VisibilityFacts &
  CopiedRow &
  VouchedEntry &
  Pick<DipRow, Life | 'linkState' | 'linkCheckedAt'>;
type ListedDik = Pick<DikRow, Life | 'basis'> & TestCells & CopiedRow & VouchedEntry;
export interface RegisterOffice {
  readonly dip: readonly ListedDip[];
  readonly dik: readonly ListedDik[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/** An entry of either register for the page. */
export interface ViewedEntry {
  readonly register: Register;
  readonly entry: ListedDip | ListedDik;
  /** '' for the DIK. */
  readonly category: string;
  readonly isActive: boolean;
  readonly stale: boolean;
  /** Its link must be repaired. */
  readonly broken: boolean;
  /** Its decree is not in force. */
  readonly lapsed: boolean;
  /** The exemption has ended. */
  readonly ended: boolean;
  /** It has ended, or will within the days of notice. */
  readonly ending: boolean;
  /** What the consequence test does not state yet. */
  readonly untested: readonly string[];
  /** Headers of empty cells that are never guessed. */
  readonly blank: readonly string[];
  /** Cells that keep it from the public until they are repaired. */
  readonly toRepair: readonly CellProblem[];
  /** What of it was typed into the sheet and does not count. */
  readonly typed: readonly TypedEntry[];
  /** Other entries of the same document. */
  readonly twins: readonly string[];
}

/** The filters of the list; add further ones here. */
export const entryFilters = {
  berlaku: (viewed) => viewed.isActive,
  berkala: ({ category, isActive: active }) => active && category === 'berkala',
  'serta merta': ({ category, isActive: active }) => active && category === 'serta merta',
  'setiap saat': ({ category, isActive: active }) => active && category === 'setiap saat',
  diusulkan: ({ entry }) => entry.status === 'diusulkan',
  ditetapkan: ({ entry }) => entry.status === 'ditetapkan',
  usang: ({ stale }) => stale,
  'tautan bermasalah': ({ broken }) => broken,
  ganda: ({ twins }) => twins.length > 0,
  'dasar gugur': ({ lapsed }) => lapsed,
  'uji belum lengkap': ({ untested }) => untested.length > 0,
  'pengecualian berakhir': ({ ending }) => ending,
  ditarik: (viewed) => !viewed.isActive,
} as const satisfies Record<string, (viewed: ViewedEntry) => boolean>;
export type EntryFilter = keyof typeof entryFilters;

/** The search is in title, number and year. */
export interface RegisterQuery extends ListQuery<EntryFilter> {
  readonly register: Register;
}

export interface RegisterList extends Omit<NarrowedList<ViewedEntry, EntryFilter>, 'part'> {
  readonly entries: readonly ViewedEntry[];
}

/** Entries per call of a page. */
export const ENTRIES_AT_ONCE = 50;

/** One register, by number. */
export function viewRegisters(office: RegisterOffice, context: Context, query: RegisterQuery): RegisterList {
  const { zone } = context.calendar;
  const today = localDate(context.now, zone);
  const twins = entryTwins(office.dip, office.dik);
  const all =
    query.register === 'DIP'
      ? office.dip.map((entry) => viewedDip(entry, { today, zone, twins }))
      : office.dik.map((entry) => viewedDik(entry, office.dasarHukum, today, twins));
  const ordered = [...all].sort((one, other) => one.entry.number - other.entry.number);
  const { part, ...list } = narrowList<ViewedEntry, EntryFilter>(ordered, entryFilters, query, {
    textOf: ({ entry }) => `${entry.id} ${entry.title} ${entry.year ?? ''}`,
    atOnce: ENTRIES_AT_ONCE,
  });
  return { ...list, entries: part };
}

const neverGuessed = ['producer', 'made', 'form'] as const;
const headerOf = (key: (typeof neverGuessed)[number]): string => dip.columns[key].header;

type Twins = ReadonlyMap<string, readonly string[]>;

function viewedDip(
  entry: ListedDip,
  {
    today,
    zone,
    twins,
  }: {
    readonly today: CalendarDate;
    readonly zone: Context['calendar']['zone'];
    readonly twins: Twins;
  },
): ViewedEntry {
  return {
    register: 'DIP',
    entry,
    category: entry.category,
    isActive: isActive(entry),
    stale: isActive(entry) && isStale(entry, today, zone),
    broken: isBroken(entry.linkState),
    lapsed: false,
    ended: false,
    ending: false,
    untested: [],
    blank: isActive(entry) ? neverGuessed.filter((key) => entry[key] === '').map(headerOf) : [],
    toRepair: cellsToRepair(entry),
    typed: typedEntries([entry]),
    twins: twins.get(entry.id) ?? [],
  };
}

const viewedDik = (
  entry: ListedDik,
  decrees: readonly LegalBasisRow[],
  today: CalendarDate,
  twins: Twins,
): ViewedEntry => ({
  register: 'DIK',
  entry,
  category: '',
  isActive: isActive(entry),
  stale: false,
  broken: false,
  lapsed: isLapsed(entry, decrees, today),
  ended: isEnded(entry, today),
  ending: isEnding(entry, today),
  untested: testGaps(entry),
  blank: [],
  toRepair: [],
  typed: typedEntries([entry]),
  twins: twins.get(entry.id) ?? [],
});
