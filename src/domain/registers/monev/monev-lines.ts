import { candidate, findDocuments, idsIn, type Candidate } from '../../expected/find-documents';
import type { CalendarDate } from '../../calendar/calendar-date';
import { localDate } from '../../calendar/instant';
import type { Context } from '../../office/context';
import { pick } from '../../pick';
import { tidy } from '../../text/normalise';
import type { MonevRow } from '../../workbook/reference';
import type { DipRow } from '../../workbook/registers';
import { isWorking } from '../../workbook/vocabulary/link-state';
import type { VisibilityFacts } from '../cells-to-repair';
import { isPublic } from '../visibility';
import { kindsIn, ownEvidence, type OwnEvidence, type OwnOffice } from './own-evidence';

type Entry = VisibilityFacts & Pick<DipRow, 'linkState' | 'linkCheckedAt'>;

/** A public entry of the DIP. */
export interface EntryEvidence {
  readonly kind: 'entri';
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly link: string;
  /** From the last check; '' before the first. */
  readonly linkState: DipRow['linkState'];
  readonly checkedOn: CalendarDate | null;
  readonly refreshedOn: CalendarDate | null;
  readonly isOpen: boolean;
}

/** A link that the office recorded for the item, with its name. */
export interface OtherEvidence {
  readonly kind: 'lain';
  readonly title: string;
  /** '' where only a name is recorded. */
  readonly link: string;
  readonly isOpen: boolean;
}

export type MonevEvidence = EntryEvidence | OtherEvidence | OwnEvidence;

/** `ada`: evidence that can be opened; `tautan belum tersedia`: evidence, but none that can be opened. */
export const monevStates = ['ada', 'tautan belum tersedia', 'nihil dengan pernyataan', 'belum ada'] as const;
export type MonevState = (typeof monevStates)[number];

export interface MonevLine {
  readonly id: string;
  /** The heading under which it is listed and scored. */
  readonly group: string;
  readonly category: string;
  readonly subject: string;
  readonly basis: string;
  /** 1 where the office states none. */
  readonly weight: number;
  readonly state: MonevState;
  readonly evidence: readonly MonevEvidence[];
  /** The letter that declares that the office has nothing of the kind; '' for none. */
  readonly statement: string;
}

export interface MonevOffice extends Omit<OwnOffice, 'dip'> {
  readonly dip: readonly Entry[];
  readonly monev: readonly MonevRow[];
}

/**
 * Each monitoring item with its evidence: the entries of the public DIP whose numbers the office recorded for it, else those with one
 * of its words and none of the excluded ones, of its category first; the links that the office recorded; and what the product makes.
 */
export function monevLines(office: MonevOffice, context: Context): readonly MonevLine[] {
  const open = office.dip
    .filter(isPublic)
    .sort((one, other) => one.number - other.number)
    .map((entry) => candidate(entry, [entry.id], `${entry.title} ${entry.summary}`));
  const own = ownEvidence(office, context);
  return office.monev
    .filter(({ subject }) => tidy(subject) !== '')
    .map((item) => {
      const named = kindsIn(item.own);
      const evidence = [
        ...own.filter(({ kind }) => named.includes(kind)),
        ...entriesFor(item, open).map((entry) => entryEvidence(entry, context)),
        ...otherEvidence(item.links),
      ];
      const statement = tidy(item.statement);
      return {
        ...pick(item, 'id', 'category', 'subject', 'basis'),
        group: tidy(item.group) || item.category || 'Lain-lain',
        weight: item.weight === null ? 1 : Math.max(0, item.weight),
        state: stateOf(evidence, statement),
        evidence,
        statement,
      };
    });
}

/** Where the office recorded numbers, only those entries. */
function entriesFor(item: MonevRow, open: readonly Candidate<Entry>[]): readonly Entry[] {
  const named = idsIn(item.entries).filter((id) => id.startsWith('DIP-'));
  const found = findDocuments({ words: item.words, minus: item.minus, named }, open)
    .filter(({ isNamed }) => isNamed === named.length > 0)
    .map(({ document }) => document);
  if (named.length > 0) return found;
  const isOwn = ({ category }: Entry): boolean => category === item.category;
  return [...found.filter(isOwn), ...found.filter((entry) => !isOwn(entry))];
}

function entryEvidence(entry: Entry, { calendar }: Context): EntryEvidence {
  const day = (at: Entry['refreshedAt']): CalendarDate | null =>
    at === null ? null : localDate(at, calendar.zone);
  return {
    kind: 'entri',
    ...pick(entry, 'id', 'title', 'year', 'link', 'linkState'),
    checkedOn: day(entry.linkCheckedAt),
    refreshedOn: day(entry.refreshedAt),
    isOpen: isWorking(entry.linkState),
  };
}

/** One line each, a name and an address in any order. @example otherEvidence('Maklumat https://a.id/m') */
const otherEvidence = (cell: string): readonly OtherEvidence[] =>
  cell
    .split(/[;\n]/)
    .map(tidy)
    .filter(Boolean)
    .map((line) => {
      const link = /https?:\/\/\S+/.exec(line)?.[0] ?? '';
      const title = tidy(line.replace(link, '').replace(/^[\s|:–-]+|[\s|:–-]+$/g, '')) || link;
      return { kind: 'lain', title, link, isOpen: link !== '' };
    });

function stateOf(evidence: readonly MonevEvidence[], statement: string): MonevState {
  if (evidence.some(({ isOpen }) => isOpen)) return 'ada';
  if (evidence.length > 0) return 'tautan belum tersedia';
  return statement === '' ? 'belum ada' : 'nihil dengan pernyataan';
}
