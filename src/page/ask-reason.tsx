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
  /** What else than the title tells it from other questions, e.g. the ID of a row. */
  readonly about?: string;
  /** null if the person cancelled. Returns, if it knows, whether the text was recorded (as Order does). */
  readonly answer: (text: string | null) => unknown;
}

/** Texts that were written and are not recorded, by question: the same question offers them again. */
const unrecorded = new Map<string, string>();

const keyOf = ({ title }: Question, about: string): string => `${title} ${about}`;

/** For a text that is recorded only after a further question. */
export const recorded = (question: Question, about: string): void =>
  void unrecorded.delete(keyOf(question, about));

/** Asks for the text that an action requires; Escape or "Batal" cancels. */
export function AskReason({ question, about = '', answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const key = keyOf(question, about);
  const [text, setText] = useState(unrecorded.get(key) ?? '');
  const given = useRef<string | null>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (said: string | null): void => {
    given.current = said;
    dialog.current?.close();
  };
  const closed = async (): Promise<void> => {
    const said = given.current;
    const isRecorded = (await answer(said)) !== false;
    if (said !== null && isRecorded) unrecorded.delete(key);
  };
  return (
    <dialog ref={dialog} aria-labelledby="tanya" onClose={() => void closed()}>
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
            unrecorded.set(key, value);
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
