import type { GuardFinding, GuardQuestion } from '../refusal/guard-question';
import type { GuardHit } from '../refusal/guard-question';
import type { GuardSettings } from '../office/settings/guard-settings';
import { guardFinder, plainText, type GuardFinder } from './guard-finder';
import { textKey } from './text-key';

/** A text of a document. */
export interface GuardedText {
  /** The header under which people find it. */
  readonly where: string;
  readonly text: string;
  /**
   * What an answer holds for: this very text, or whatever text holds the same guarded words. Names of files and cells
   * that the register puts together change by themselves.
   */
  readonly holdsFor: 'text' | 'words';
}

/** A document that is to be announced: a row of the inventory or an entry of the DIP. */
export interface GuardedDocument {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly GuardedText[];
  /** Keys of texts that somebody has answered. */
  readonly cleared: ReadonlySet<string>;
}

/**
 * The one rule of the secrecy and personal-data guard: documents of which a text holds a guarded word or number and
 * nobody has answered for that text.
 */
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

/** What is guarded in a document and nobody has answered. */
export const openFindings = (
  { texts, cleared }: Pick<GuardedDocument, 'texts' | 'cleared'>,
  find: GuardFinder,
): readonly GuardFinding[] => findingsIn(texts, find).filter(({ key }) => !cleared.has(key));

/** Whatever is guarded in these texts, answered or not. */
export function findingsIn(texts: readonly GuardedText[], find: GuardFinder): readonly GuardFinding[] {
  const said = new Set<string>();
  const known = new Set<string>();
  const findings: GuardFinding[] = [];
  for (const { where, text, holdsFor } of [...texts].sort(textsFirst)) {
    const plain = plainText(text);
    const hits = text === '' ? [] : find(plain);
    if (hits.length === 0) continue;
    const terms = hits.map((hit) => termOf(hit, plain));
    const key = textKey(holdsFor === 'text' ? plain : [...new Set(terms)].sort().join(' '));
    // A file bears the title of its document: what the title says is asked once.
    const isTold = known.has(key) || (holdsFor === 'words' && terms.every((term) => said.has(term)));
    known.add(key);
    if (holdsFor === 'text') for (const term of terms) said.add(term);
    if (!isTold) findings.push({ where, text: plain, hits, key });
  }
  return findings;
}

const textsFirst = (one: GuardedText, other: GuardedText): number =>
  Number(one.holdsFor === 'words') - Number(other.holdsFor === 'words');

/** A word, or the very number with its kind: another number is another question. */
const termOf = ({ at, length, word }: GuardHit, plain: string): string =>
  `${word}=${plain
    .slice(at, at + length)
    .toLowerCase()
    .replace(/[\s.-]+/g, '')}`;

/** Every word of a question once. @example ['gaji', 'NIK'] */
export const wordsOf = ({ found }: Pick<GuardQuestion, 'found'>): readonly string[] => [
  ...new Set(found.flatMap(({ hits }) => hits.map(({ word }) => word))),
];
