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
      /** The best row that needs no scan (filed already, or of another unit) but may be meant. */
      readonly closed: Suggestion | null;
    };

/**
 * A wrong match is far worse than a question. A title is matched automatically only with a high score and a clear lead.
 */
const SURE_SCORE = 0.8;
/** A name that only leaves out words of the title says nothing against it. */
const SURE_PART = 0.7;
const CLEAR_LEAD = 0.15;
/** When name and title have the same words, a title with one word more or less is an unlikely alternative. */
const WHOLE_SCORE = 0.999;
const LEAD_OF_WHOLE = 0.05;
const SUGGESTIONS = 3;

/**
 * Finds the open row of a file. An inventory ID in the name wins; else the title, if it is clearly the best among all
 * rows of the index, open or not, and there are no doubts. If the name contains the ID of a row that is not open, or
 * several IDs, the result is a question.
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
    ...withSummaries(open, index.bySummary(fileName, isOpen)).filter(({ id }) => !named.includes(id)),
  ];
  return {
    kind: 'ask',
    suggestions: suggestions.slice(0, SUGGESTIONS),
    closed: byId.find(({ id }) => !isOpen(id)) ?? (rival && fitsBetter(rival, best) ? rival : null),
  };
}

/** A summary only suggests a row: it describes several documents alike more often than a title does. */
const SUMMARY_WEIGHT = 0.8;

/** Rows by title and by summary, each by what fits better. */
function withSummaries(
  byTitle: readonly Suggestion[],
  bySummary: readonly Suggestion[],
): readonly Suggestion[] {
  const best = new Map<string, Suggestion>();
  const weighed = bySummary.map((row) => ({ ...row, score: row.score * SUMMARY_WEIGHT }));
  for (const row of [...byTitle, ...weighed])
    if (row.score > (best.get(row.id)?.score ?? 0)) best.set(row.id, row);
  return [...best.values()].sort((one, other) => other.score - one.score);
}

const NOTHING_SHARED = {
  words: [],
  similar: [],
  year: { kind: 'tak disebut', years: [] },
  doubts: [],
} as const;

/** The suggestion for a row whose ID is in the name, with the result of its title. */
function namedRow(id: string, ranked: readonly Suggestion[]): Suggestion {
  const found = ranked.find((row) => row.id === id);
  const because = found?.reasons ?? NOTHING_SHARED;
  return { id, score: 1, isPart: true, reasons: { ...because, idNamed: true, doubts: [] } };
}

const isClear = (best: Suggestion, others: readonly (Suggestion | undefined)[]): boolean =>
  best.score >= (best.isPart ? SURE_PART : SURE_SCORE) &&
  best.reasons.doubts.length === 0 &&
  others.every((other) => best.score - (other?.score ?? 0) >= leadOf(best));

const leadOf = ({ score }: Suggestion): number => (score >= WHOLE_SCORE ? LEAD_OF_WHOLE : CLEAR_LEAD);

const fitsBetter = (rival: Suggestion, best: Suggestion | undefined): boolean =>
  rival.score >= Math.max(SURE_SCORE, best?.score ?? 0);

/** The same title and year in another unit or an earlier Kegiatan is no rival: the inbox determines the unit. */
function isSameDocument(index: TitleIndex, one: string, other: string): boolean {
  const [some, others] = [index.row(one), index.row(other)];
  return some?.year === others?.year && fold(some?.title ?? '') === fold(others?.title ?? '');
}
