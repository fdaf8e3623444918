import type { GuardFinding, GuardQuestion } from '../refusal/guard-question';
import type { GuardHit } from '../refusal/guard-question';
import type { GuardSettings } from '../office/settings/groups/guard-settings';
import { guardFinder, plainText, type GuardFinder } from './guard-finder';
import { fold } from '../text/normalise';

/**
 * A short key of a normalised text. An answer stores it instead of the text, which may contain a personal number. Two
 * 32-bit FNV-1a hashes, the second of the reversed text (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
 * Anyone who reads the row can see the text itself.
 */
function textKey(text: string): string {
  const codes = [...fold(text)].map((character) => character.codePointAt(0) ?? 0);
  return [codes, [...codes].reverse()].map((order) => fnv(order).toString(36)).join('-');
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const fnv = (codes: readonly number[]): number =>
  codes.reduce((hash, code) => Math.imul(hash ^ code, PRIME), OFFSET_BASIS) >>> 0;

/** A text of a document. */
export interface GuardedText {
  /** The header of its column. */
  readonly where: string;
  readonly text: string;
  /**
   * What an answer covers: this exact text, or any text with the same guarded words. File names and composed cells
   * change automatically, so theirs cover words.
   */
  readonly holdsFor: 'text' | 'words';
}

/** A document to be announced: a row of the inventory or an entry of the DIP. */
export interface GuardedDocument {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly GuardedText[];
  /** Keys of the answered texts. */
  readonly cleared: ReadonlySet<string>;
}

/** The one rule of the guard: documents with a guarded word or number in a text that has no answer. */
export function guardQuestions(
  documents: readonly GuardedDocument[],
  settings: GuardSettings,
): readonly GuardQuestion[] {
  const find = guardFinder(settings);
  return documents.flatMap((document) => {
    const { id, title } = document;
    const found = openFindings(document, find);
    return found.length > 0 ? [{ id, title, found }] : [];
  });
}

/** The unanswered guarded words of a document. */
export const openFindings = (
  { texts, cleared }: Pick<GuardedDocument, 'texts' | 'cleared'>,
  find: GuardFinder,
): readonly GuardFinding[] => findingsIn(texts, find).filter(({ key }) => !cleared.has(key));

/** The guarded words of these texts, answered or not. */
export function findingsIn(texts: readonly GuardedText[], find: GuardFinder): readonly GuardFinding[] {
  const titleTerms = new Set<string>();
  const known = new Set<string>();
  const findings: GuardFinding[] = [];
  for (const { where, text, holdsFor } of [...texts].sort(textsFirst)) {
    const plain = plainText(text);
    const hits = text === '' ? [] : find(plain);
    if (hits.length === 0) continue;
    const terms = hits.map((hit) => termOf(hit, plain));
    const key = textKey(holdsFor === 'text' ? plain : [...new Set(terms)].sort().join(' '));
    // A file has the title of its document: words of the title are asked about once.
    const isCovered = known.has(key) || (holdsFor === 'words' && terms.every((term) => titleTerms.has(term)));
    known.add(key);
    if (holdsFor === 'text') for (const term of terms) titleTerms.add(term);
    if (!isCovered) findings.push({ where, text: plain, hits, key });
  }
  return findings;
}

const textsFirst = (one: GuardedText, other: GuardedText): number =>
  Number(one.holdsFor === 'words') - Number(other.holdsFor === 'words');

/** A word, or an exact number with its kind: another number is another question. */
const termOf = ({ at, length, word }: GuardHit, plain: string): string =>
  `${word}=${plain
    .slice(at, at + length)
    .toLowerCase()
    .replace(/[\s.-]+/g, '')}`;

/** The distinct words of a question. @example ['gaji', 'NIK'] */
export const wordsOf = ({ found }: Pick<GuardQuestion, 'found'>): readonly string[] => [
  ...new Set(found.flatMap(({ hits }) => hits.map(({ word }) => word))),
];
