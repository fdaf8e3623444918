import { useEffect } from 'preact/hooks';
import type { WireQuestion } from '../../wire/wire';
import type { LiveFeed } from '../live';
import type { Server } from '../server';
import { buttonsOf, type Question, type Windows } from '../ui/windows';

/** Shows the alerts and prompts of executions that wait for this person, and returns the answers. */
export function useQuestions(live: LiveFeed, server: Server, windows: Windows): void {
  useEffect(
    () =>
      live.listen((news) => {
        if (news.kind !== 'question') return;
        const { id } = news.question;
        void windows.ask(asQuestion(news.question)).then((answer) => server.post('answer', { id, answer }));
      }),
    [live, server, windows],
  );
}

const asQuestion = ({ kind, title, message, buttons }: WireQuestion): Question => ({
  title: title || (kind === 'prompt' ? 'Pertanyaan' : ''),
  message: kind === 'prompt' ? '' : message,
  buttons: buttonsOf(buttons),
  ...(kind === 'prompt' && { text: { label: message || 'Jawaban', value: '' } }),
});
