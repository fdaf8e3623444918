import { randomBytes } from 'node:crypto';
import type { Live } from './live';
import type { UiQuestion } from '../../runtime/execution';

export interface Questions {
  /** Shows the question in a tab and waits for its answer; if the tab is not connected, or disconnects, the dialog is closed. */
  ask(tab: string, question: UiQuestion): Promise<string | null>;
  answer(id: string, answer: string | null): void;
}

interface Waiting {
  readonly tab: string;
  readonly settle: (answer: string | null) => void;
}

export function openQuestions(live: Live): Questions {
  const waiting = new Map<string, Waiting>();
  const answer = (id: string, text: string | null): void => {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.settle(text);
  };
  live.onLeave((tab) => {
    for (const [id, each] of waiting) if (each.tab === tab) answer(id, null);
  });
  return {
    answer,
    ask: (tab, question) =>
      new Promise((settle) => {
        const id = randomBytes(8).toString('hex');
        waiting.set(id, { tab, settle });
        if (!live.tellTab(tab, { kind: 'question', question: { id, ...question } })) answer(id, null);
      }),
  };
}
