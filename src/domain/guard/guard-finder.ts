import type { GuardSettings } from '../office/settings/groups/guard-settings';
import type { GuardHit } from '../refusal/guard-question';
import { guardPatterns } from '../workbook/vocabulary/guard-patterns';

/** The guarded words in a plain text, in order. */
export type GuardFinder = (plain: string) => readonly GuardHit[];

/** Normalises letters and digits (NFKC) and removes invisible characters. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** The words of phrases as a tree, so that phrases are looked up instead of tried one after the other. */
interface Branch {
  readonly next: Map<string, Branch>;
  word: string;
}

/**
 * Finds whole words of the list, ignoring case and accents, and the patterns. Each word of a text is looked up once per
 * word of the longest phrase, whatever the length of the list.
 * @example guardFinder({ words: ['gaji'], patterns: [] })('Daftar GAJI 2025')  //=> [{ at: 7, length: 4, word: 'gaji' }]
 */
export function guardFinder({ words, patterns }: Pick<GuardSettings, 'words' | 'patterns'>): GuardFinder {
  const root = treeOf(words);
  const expressions = guardPatterns.filter(({ name }) => patterns.some((wanted) => wanted === name));
  return (plain) =>
    [
      ...wordsIn(plain, root),
      ...expressions.flatMap(({ name, expression }) =>
        [...plain.matchAll(expression)].map(({ 0: { length }, index: at }): GuardHit => ({
          at,
          length,
          word: name,
        })),
      ),
    ].sort((one, other) => one.at - other.at);
}

interface Token {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

const tokensOf = (plain: string): readonly Token[] =>
  [...plain.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(({ 0: text, index: at }) => ({
    key: text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    at,
    end: at + text.length,
  }));

function treeOf(words: readonly string[]): Branch {
  const root: Branch = { next: new Map(), word: '' };
  for (const word of words) {
    let branch = root;
    for (const { key } of tokensOf(plainText(word))) {
      const next = branch.next.get(key) ?? { next: new Map<string, Branch>(), word: '' };
      branch.next.set(key, next);
      branch = next;
    }
    if (branch !== root) branch.word = word;
  }
  return root;
}

function wordsIn(plain: string, root: Branch): readonly GuardHit[] {
  const tokens = tokensOf(plain);
  const hits: GuardHit[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const { hit, last } = longestAt(tokens, start, root);
    if (hit) hits.push(hit);
    start = Math.max(start, last);
  }
  return hits;
}

/** The longest phrase that begins at a word, and the index of its last word. */
function longestAt(
  tokens: readonly Token[],
  start: number,
  root: Branch,
): { readonly hit: GuardHit | undefined; readonly last: number } {
  const at = tokens[start]?.at ?? 0;
  let found: { readonly hit: GuardHit | undefined; readonly last: number } = { hit: undefined, last: start };
  let branch: Branch | undefined = root;
  for (let place = start; place < tokens.length; place += 1) {
    const token = tokens[place];
    branch = token && branch.next.get(token.key);
    if (!token || !branch) break;
    if (branch.word !== '') found = { hit: { at, length: token.end - at, word: branch.word }, last: place };
  }
  return found;
}
