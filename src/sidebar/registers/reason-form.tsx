import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../page/notice';
import type { Answer } from '../../rpc/contract/contract';
import { useChange } from './use-change';

interface Props {
  /** Of the field for the reason; unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly send: (reason: string) => Promise<Answer<{ readonly words: string }>>;
  /** Called after the change, with the result in words. */
  readonly done: (words: string) => void;
  /** What stands above the reason. */
  readonly children?: ComponentChildren;
}

/** A change of an entry that needs a reason. */
export function ReasonForm({ id, label, button, send, done, children }: Props) {
  const [reason, setReason] = useState('');
  const { busy, note, change } = useChange(done);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change(() => send(reason));
      }}
    >
      {children}
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <Notice note={note} />
      <button class="primary" type="submit" disabled={busy || reason.trim() === ''}>
        {busy ? 'Menyimpan…' : button}
      </button>
    </form>
  );
}
