import { useId, useState } from 'preact/hooks';
import { Modal } from './modal';
import type { Asked } from './use-windows';

/** An alert, a prompt or a warning; Enter presses the last button. */
export function QuestionDialog({ asked }: { readonly asked: Asked }) {
  const [text, setText] = useState(asked.text?.value ?? '');
  const field = useId();
  const send = (answer: string): void => {
    if (!asked.text) return asked.settle(answer);
    asked.settle(answer === 'OK' || answer === 'YES' ? text : null);
  };
  const last = asked.buttons.at(-1);
  return (
    <Modal title={asked.title || 'Pemberitahuan'} onClose={() => asked.settle(null)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (last) send(last.answer);
        }}
      >
        {asked.message === '' ? null : <p class="message">{asked.message}</p>}
        {asked.text ? (
          <p>
            <label for={field}>{asked.text.label}</label>
            <input
              id={field}
              value={text}
              data-first
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </p>
        ) : null}
        <div class="buttons">
          {asked.buttons.map(({ label, answer }) => (
            <button
              key={answer}
              type={answer === last?.answer ? 'submit' : 'button'}
              class={answer === last?.answer ? 'primary' : ''}
              data-first={answer === last?.answer && !asked.text}
              onClick={answer === last?.answer ? undefined : () => send(answer)}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
