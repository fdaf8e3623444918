import { fold } from '../../text/normalise';
import type { Suggestion } from './rank-titles';
import type { TitleIndex } from './title-index';

export type Match =
  | {
      readonly kind: 'sure';
      readonly rowId: string;
      readonly because: 'id' | 'judul';
      readonly suggestion: Suggestion;
    }
  | {
      readonly kind: 'ask';
      /** Up to three rows that may take the file, best first. */
      readonly suggestions: readonly Suggestion[];
      /** The row that the file fits at least as well or names, but that waits for no scan: filed already, or of another unit. */
      readonly closed: Suggestion | null;
    };

/** A wrong match is far worse than a question, so a title is taken alone only when it is nearly whole and stands clear. */
const SURE_SCORE = 0.8;
const CLEAR_LEAD = 0.15;
/** When name and title are the same words, another title with a word more or less is hardly meant. */
const WHOLE_SCORE = 0.999;
const LEAD_OF_WHOLE = 0.05;
const SUGGESTIONS = 3;

/**
 * Which open row a file is for: an inventory ID in its name wins; else the title, if it is clearly best among all rows of
 * the index, open or not, and nothing speaks against it. A named row that is not open, or a second one, makes a question
 * of any title.
 */
export function matchScan(fileName: string, index: TitleIndex, isOpen: (id: string) => boolean): Match {
  const named = index.named(fileName);
  const { open, closed } = index.rank(fileName, isOpen);
  const byId = named.map((id) => namedRow(id, [...open, ...closed]));
  const [own] = byId;
  if (own && byId.length === 1 && isOpen(own.id))
    return { kind: 'sure', rowId: own.id, because: 'id', suggestion: own };
  const [best] = open;
  const rival = closed.find((row) => !best || !isSameDocument(index, row.id, best.id));
  if (best && named.length === 0 && isClear(best, [open[1], rival]))
    return { kind: 'sure', rowId: best.id, because: 'judul', suggestion: best };
  const suggestions = [
    ...byId.filter(({ id }) => isOpen(id)),
    ...open.filter(({ id }) => !named.includes(id)),
  ];
  return {
    kind: 'ask',
    suggestions: suggestions.slice(0, SUGGESTIONS),
    closed: byId.find(({ id }) => !isOpen(id)) ?? (rival && fitsBetter(rival, best) ? rival : null),
  };
}

const NOTHING_SHARED = {
  words: [],
  similar: [],
  year: { kind: 'tak disebut', years: [] },
  doubts: [],
} as const;

/** What a file's name says of a row by its ID, beside what the title has. */
function namedRow(id: string, ranked: readonly Suggestion[]): Suggestion {
  const found = ranked.find((row) => row.id === id);
  const because = found?.reasons ?? NOTHING_SHARED;
  return { id, score: 1, reasons: { ...because, idNamed: true, doubts: [] } };
}

const isClear = (best: Suggestion, others: readonly (Suggestion | undefined)[]): boolean =>
  best.score >= SURE_SCORE &&
  best.reasons.doubts.length === 0 &&
  others.every((other) => best.score - (other?.score ?? 0) >= leadOf(best));

const leadOf = ({ score }: Suggestion): number => (score >= WHOLE_SCORE ? LEAD_OF_WHOLE : CLEAR_LEAD);

const fitsBetter = (rival: Suggestion, best: Suggestion | undefined): boolean =>
  rival.score >= Math.max(SURE_SCORE, best?.score ?? 0);

/** The same title of the same year in another unit or a former Kegiatan is no rival: the inbox says which is meant. */
function isSameDocument(index: TitleIndex, one: string, other: string): boolean {
  const [some, others] = [index.row(one), index.row(other)];
  return some?.year === others?.year && fold(some?.title ?? '') === fold(others?.title ?? '');
}
