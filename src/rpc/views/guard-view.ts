import type { GuardFinding, GuardQuestion } from '../../domain/refusal/guard-question';
import type { AnsweredReply } from '../../app/coordination/answer-guard';
import { wordsOf } from '../../domain/guard/guard-questions';
import type { GuardAnsweredView, GuardPieceView, GuardView } from '../contract/guard';
import { describeRefusal } from '../messages';

/** The maximum number of questions in one response. */
const AT_ONCE = 50;
/** The number of characters shown before the first and after the last guarded word, because a text may be long. */
const AROUND = 80;

export const guardView = (
  questions: readonly GuardQuestion[],
  { may, whose }: Pick<GuardView, 'may' | 'whose'>,
): GuardView => ({
  count: questions.length,
  questions: questions.slice(0, AT_ONCE).map((question) => ({
    id: question.id,
    title: question.title,
    words: wordsOf(question),
    found: question.found.map((finding) => ({ where: finding.where, pieces: piecesOf(finding) })),
  })),
  may,
  whose,
});

/** @example [{ text: 'REKAP ', hit: false }, { text: 'ABSENSI', hit: true }] */
function piecesOf({ text, hits }: Pick<GuardFinding, 'text' | 'hits'>): readonly GuardPieceView[] {
  const pieces: GuardPieceView[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit });
  };
  const begin = Math.max(0, (hits[0]?.at ?? 0) - AROUND);
  let end = begin;
  for (const { at, length } of hits.slice(0, AT_ONCE)) {
    if (at < end) continue;
    add(end, at, false);
    add(at, at + length, true);
    end = at + length;
  }
  add(end, Math.min(text.length, end + AROUND), false);
  return pieces;
}

export const guardAnswered = ({ answered, refused }: AnsweredReply): GuardAnsweredView => ({
  answered,
  refused: refused.map((refusal) => describeRefusal(refusal).message),
});
