import { useState } from 'preact/hooks';
import type { RowsView } from '../../rpc/contract/contract';
import { AskReason, recorded, type Question } from '../ask-reason';
import { useCover } from '../cover';
import type { RowList } from '../rows/use-row-list';
import { call } from '../server';
import { Statement } from './statement';
import type { Verdict } from './verdicts';

/** Decides rows; `replace`: the person has seen a colleague's decision and replaces it. */
export type Decide = (ids: readonly string[], verdict: Verdict, replace: boolean) => void;

interface Asked {
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly replace: boolean;
  /** null until it is given, if the verdict requires one. */
  readonly reason: string | null;
}

/**
 * Asks for a reason if one is required and for the statement if a typist is unknown, then decides; calls `done` if the decision
 * succeeds.
 */
export function useDecision(
  { view, order }: RowList,
  done: () => void,
): { readonly ask: Decide; readonly dialog: preact.JSX.Element | null } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCover(asked !== null, () => setAsked(null));
  const decide = async (given: Asked, notMine: boolean): Promise<boolean> => {
    if (view === null) return false;
    const { ids, verdict, replace, reason } = given;
    const decided = await order(
      (reply) => ({
        bad: reply.refused.length > 0,
        message: `${reply.decided.length} dokumen ${verdict.id}${reply.refused.length === 0 ? '.' : `; ${reply.refused.length} tidak dapat diproses:`}`,
        details: reply.refused,
      }),
      () => call('decideRows', view.unit, ids, verdict.id, reason ?? '', replace, notMine),
    );
    if (!decided) return false;
    if (verdict.question) recorded(questionOf(verdict.question, given), ids.join(' '));
    done();
    return true;
  };
  const proceed = async (next: Asked): Promise<boolean> => {
    const isReady = next.reason !== null && unknownIn(view, next) === 0;
    if (!isReady) {
      setAsked(next);
      return false;
    }
    if (asked !== null) close();
    return decide(next, false);
  };
  const ask: Decide = (ids, verdict, replace) =>
    void proceed({ ids, verdict, replace, reason: verdict.question === null ? '' : null });
  const dialog = asked && dialogOf(asked, unknownIn(view, asked), { proceed, close, decide });
  return { ask, dialog };
}

const questionOf = (question: Question, { ids }: Asked): Question => ({
  ...question,
  title: `${question.title} (${ids.length} dokumen)`,
});

/** The number of rows without a known typist that this verdict would accept. */
const unknownIn = (view: RowsView | null, { ids, verdict }: Asked): number =>
  verdict.id === 'dikembalikan'
    ? 0
    : (view?.rows ?? []).filter(({ id, typistUnknown }) => typistUnknown && ids.includes(id)).length;

function dialogOf(
  asked: Asked,
  unknown: number,
  to: {
    readonly proceed: (next: Asked) => Promise<boolean>;
    readonly close: () => void;
    readonly decide: (asked: Asked, notMine: boolean) => Promise<boolean>;
  },
): preact.JSX.Element | null {
  const { question } = asked.verdict;
  if (asked.reason !== null || question === null)
    return (
      <Statement
        count={unknown}
        answer={(states) => {
          to.close();
          if (states) void to.decide(asked, true);
        }}
      />
    );
  return (
    <AskReason
      question={questionOf(question, asked)}
      about={asked.ids.join(' ')}
      answer={(reason) => (reason === null ? to.close() : to.proceed({ ...asked, reason }))}
    />
  );
}
