import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

export interface Question {
  readonly title: string;
  /** The name of the answer in the workbook. */
  readonly label: string;
  readonly explain: string;
  readonly confirm: string;
}

interface Props {
  readonly question: Question;
  /** null if the person cancelled. */
  readonly answer: (text: string | null) => void;
}

/** Asks for the text that an action requires; Escape or "Batal" cancels. */
export function AskReason({ question, answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const given = useRef<string | null>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (said: string | null): void => {
    given.current = said;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="tanya" onClose={() => answer(given.current)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') close(text.trim());
        }}
      >
        <h2 id="tanya">{question.title}</h2>
        <p class="soft">{question.explain}</p>
        <label for="jawaban">{question.label}</label>
        <textarea
          id="jawaban"
          rows={3}
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="actions">
          <button class="primary" type="submit" disabled={text.trim() === ''}>
            {question.confirm}
          </button>
          <Button run={() => close(null)} label="Batal" />
        </div>
      </form>
    </dialog>
  );
}
