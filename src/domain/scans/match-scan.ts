import { rankRows, type Candidate } from './rank-rows';

export type Match =
  | { readonly kind: 'sure'; readonly rowId: string; readonly because: 'id' | 'judul' }
  | { readonly kind: 'ask'; readonly suggestions: readonly string[] };

/** A wrong match is far worse than a question, so a title is taken alone only when it is nearly whole and stands clear. */
const SURE_SCORE = 0.8;
const CLEAR_LEAD = 0.15;
const SUGGESTIONS = 3;

/**
 * Which waiting row of the unit a file is for: an inventory ID in its name wins; else the title, if clearly best.
 * `known` are the IDs of all rows: one that does not wait, or a second one, makes a question of any title.
 */
export function matchScan(
  fileName: string,
  candidates: readonly Candidate[],
  known = knownIds(candidates),
): Match {
  const named = namedIds(fileName, known);
  const own = named.length === 1 ? candidates.find(({ id }) => id === named[0]) : undefined;
  if (own) return { kind: 'sure', rowId: own.id, because: 'id' };
  const [best, second, ...rest] = rankRows(fileName, candidates);
  if (
    named.length === 0 &&
    best &&
    best.score >= SURE_SCORE &&
    best.score - (second?.score ?? 0) >= CLEAR_LEAD
  ) {
    return { kind: 'sure', rowId: best.id, because: 'judul' };
  }
  const ranked = [best, second, ...rest].flatMap((row) => (row ? [row.id] : []));
  return { kind: 'ask', suggestions: ranked.slice(0, SUGGESTIONS) };
}

/** The IDs of rows, with what stands before their numbers. */
export interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

export function knownIds(rows: readonly { readonly id: string }[]): KnownIds {
  const ids = rows.map(({ id }) => id);
  return { ids: new Set(ids), prefixes: new Set(ids.map((id) => id.slice(0, id.lastIndexOf('-')))) };
}

/** IDs that stand in a name as words of their own, in any case, with any one separator. @example 'kul 0007 laporan.pdf'  //=> ['KUL-0007'] */
function namedIds(fileName: string, { ids, prefixes }: KnownIds): readonly string[] {
  const named = [...prefixes].flatMap((prefix) => {
    const escaped = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}[-_ .]?(\\d+)(?![\\p{L}\\p{N}])`, 'giu');
    return [...fileName.matchAll(pattern)].map(([, number = '']) => `${prefix}-${number}`);
  });
  return [...new Set(named)].filter((id) => ids.has(id));
}
