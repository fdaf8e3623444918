import { useState } from 'preact/hooks';
import { AskReason } from '../ask-reason';
import type { RowList } from '../rows/use-row-list';
import { call } from '../server';
import type { Verdict } from './verdicts';

/** Decides rows; `replace`: what a colleague decided was seen and is to be decided anew. */
export type Decide = (ids: readonly string[], verdict: Verdict, replace: boolean) => void;

interface Asked {
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly replace: boolean;
}

/** Asks for the reason where one is needed, then decides; `done` when something was. */
export function useDecision(
  { view, order }: RowList,
  done: () => void,
): { readonly ask: Decide; readonly dialog: preact.JSX.Element | null } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const decide = async ({ ids, verdict, replace }: Asked, reason: string): Promise<void> => {
    if (view === null) return;
    const decided = await order(
      (reply) => ({
        bad: reply.refused.length > 0,
        message: `${reply.decided.length} dokumen ${verdict.id}${reply.refused.length === 0 ? '.' : `; ${reply.refused.length} tidak dapat:`}`,
        details: reply.refused,
      }),
      () => call('decideRows', view.unit, ids, verdict.id, reason, replace),
    );
    if (decided) done();
  };
  const ask: Decide = (ids, verdict, replace) => {
    const next = { ids, verdict, replace };
    if (verdict.question === null) void decide(next, '');
    else setAsked(next);
  };
  const question = asked?.verdict.question ?? null;
  const dialog =
    asked === null || question === null ? null : (
      <AskReason
        question={{ ...question, title: `${question.title} (${asked.ids.length} dokumen)` }}
        answer={(reason) => {
          setAsked(null);
          if (reason !== null) void decide(asked, reason);
        }}
      />
    );
  return { ask, dialog };
}
