import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

export interface Question {
  readonly title: string;
  /** The name of the answer in the workbook. */
  readonly label: string;
  readonly explain: string;
  readonly confirm: string;
}

/** An answer that is being written. */
export interface Written {
  readonly text: string;
  readonly write: (text: string) => void;
}

interface Props {
  readonly question: Question;
  /** Where the answer is kept while the question is closed; omitted: nowhere. */
  readonly written?: Written;
  /** null if the person cancelled. */
  readonly answer: (text: string | null) => void;
}

/** The answers that were written and not recorded, by what they answer: a question that is asked again goes on from there. */
export function useWritten() {
  const texts = useRef(new Map<string, string>());
  return {
    to: (asked: string): Written => ({
      text: texts.current.get(asked) ?? '',
      write: (text) => void texts.current.set(asked, text),
    }),
    forget: (asked: string): void => void texts.current.delete(asked),
  };
}

/** Asks for the text that an action requires; Escape or "Batal" cancels. */
export function AskReason({ question, written, answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(written?.text ?? '');
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
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            written?.write(value);
          }}
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
