import { useState } from 'preact/hooks';
import type { Note } from '../../page/notice';
import type { Answer } from '../../rpc/contract/contract';

/** A change of an entry that a form asks for: a refusal is shown in the form, where it can be corrected. */
export function useChange(done: (words: string) => void) {
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const change = async (ask: () => Promise<Answer<{ readonly words: string }>>): Promise<void> => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    if (answer.ok) done(answer.value.words);
    else setNote({ bad: true, message: answer.message, details: answer.details });
  };
  return { busy, note, change };
}
