import type { CalendarDate } from '../calendar/calendar-date';
import { localDate } from '../calendar/instant';
import type { Context } from '../office/context';
import { fold } from '../text/normalise';
import type { MonevRow } from '../workbook/reference';
import type { DipRow } from '../workbook/registers';
import { isWorking } from '../workbook/vocabulary/link-state';
import { isPublic } from './visibility';
import { pick } from '../pick';

type Entry = Pick<
  DipRow,
  | 'id'
  | 'number'
  | 'title'
  | 'summary'
  | 'year'
  | 'category'
  | 'status'
  | 'link'
  | 'linkState'
  | 'linkCheckedAt'
  | 'refreshedAt'
  | 'form'
>;

export interface MonevEvidence {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly link: string;
  /** From the last check; 'belum diperiksa' before the first. */
  readonly linkState: string;
  readonly checkedOn: CalendarDate | null;
  readonly refreshedOn: CalendarDate | null;
}

/** `terpenuhi`: an entry that can be opened; `belum lengkap`: entries, but none can be opened. */
type MonevState = 'terpenuhi' | 'tautan belum tersedia' | 'belum ada';

export interface MonevLine {
  readonly id: string;
  readonly category: string;
  readonly subject: string;
  readonly basis: string;
  readonly state: MonevState;
  readonly evidence: readonly MonevEvidence[];
}

/**
 * Each monitoring item with its entries of the public DIP: those whose numbers the office recorded for it, else those
 * of its category whose title or summary contains one of its words.
 */
export function monevLines(
  items: readonly MonevRow[],
  dip: readonly Entry[],
  { calendar }: Context,
): readonly MonevLine[] {
  const open = dip.filter(isPublic).sort((one, other) => one.number - other.number);
  const texts = new Map(open.map((entry) => [entry.id, ` ${fold(`${entry.title} ${entry.summary}`)} `]));
  const day = (at: Entry['refreshedAt']): CalendarDate | null =>
    at === null ? null : localDate(at, calendar.zone);
  return items
    .filter(({ subject }) => subject !== '')
    .map((item) => {
      const found = open.filter((entry) => matches(item, entry, texts.get(entry.id) ?? ''));
      return {
        ...pick(item, 'id', 'category', 'subject', 'basis'),
        state: stateOf(found),
        evidence: found.map((entry) => ({
          ...pick(entry, 'id', 'title', 'year', 'link'),
          linkState: entry.linkState || 'belum diperiksa',
          checkedOn: day(entry.linkCheckedAt),
          refreshedOn: day(entry.refreshedAt),
        })),
      };
    });
}

function matches(item: MonevRow, entry: Entry, text: string): boolean {
  const named: readonly string[] = item.entries.toUpperCase().match(/DIP-\d+/g) ?? [];
  if (named.length > 0) return named.includes(entry.id);
  if (item.category !== '' && item.category !== entry.category) return false;
  const words = item.words.split(/[;\n]/).map(fold).filter(Boolean);
  return words.some((word) => hasWords(text, word));
}

/** Matches whole words: 'rup' is not found in 'struktur'. */
const hasWords = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
};
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function stateOf(found: readonly Entry[]): MonevState {
  if (found.length === 0) return 'belum ada';
  return found.some(({ linkState }) => isWorking(linkState)) ? 'terpenuhi' : 'tautan belum tersedia';
}
