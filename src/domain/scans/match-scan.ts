import { rankRows, type Candidate } from './rank-rows';

export type Match =
  | { readonly kind: 'sure'; readonly rowId: string; readonly because: 'id' | 'judul' }
  | { readonly kind: 'ask'; readonly suggestions: readonly string[] };

/** A wrong match is far worse than a question, so a title is taken alone only when it is nearly whole and stands clear. */
const SURE_SCORE = 0.8;
const CLEAR_LEAD = 0.15;
const SUGGESTIONS = 3;

/** Which waiting row of the unit a file is for: an inventory ID in its name wins; else the title, if clearly best. */
export function matchScan(fileName: string, candidates: readonly Candidate[]): Match {
  const named = candidates.filter(({ id }) => namesId(fileName, id));
  if (named.length === 1 && named[0]) return { kind: 'sure', rowId: named[0].id, because: 'id' };
  const [best, second, ...rest] = rankRows(fileName, candidates);
  if (best && best.score >= SURE_SCORE && best.score - (second?.score ?? 0) >= CLEAR_LEAD) {
    return { kind: 'sure', rowId: best.id, because: 'judul' };
  }
  const ranked = [best, second, ...rest].flatMap((row) => (row ? [row.id] : []));
  return { kind: 'ask', suggestions: ranked.slice(0, SUGGESTIONS) };
}

/** The ID as a word of its own, in any case, with any one separator. @example namesId('kul 0007 laporan.pdf', 'KUL-0007')  //=> true */
function namesId(fileName: string, id: string): boolean {
  const [prefix = '', number = ''] = id.split('-');
  const escaped = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}[-_ .]?${number}(?![\\p{L}\\p{N}])`, 'iu').test(fileName);
}
