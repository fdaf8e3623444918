import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../rpc/contract/contract';
import type { Note } from './notice';

export type Order = (said: string, run: () => Promise<Answer<unknown>>) => Promise<void>;

export interface Orders<T> {
  readonly view: T | null;
  readonly note: Note | null;
  readonly busy: boolean;
  readonly refresh: () => Promise<void>;
  /** Runs an order, says what came of it, and shows the new state. */
  readonly order: Order;
}

/** A page's data and what the person orders on it: loads at once and again whenever `key` changes. */
export function useOrders<T>(load: () => Promise<Answer<T>>, key: string): Orders<T> {
  const [view, setView] = useState<T | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [busy, setBusy] = useState(true);

  const refresh = async (): Promise<void> => {
    setBusy(true);
    const answer = await load();
    if (answer.ok) setView(answer.value);
    else setNote({ bad: true, message: answer.message, details: answer.details });
    setBusy(false);
  };
  const order: Order = async (said, run) => {
    setBusy(true);
    setNote(null);
    const answer = await run();
    const note = answer.ok
      ? { bad: false, message: said, details: [] }
      : { bad: true, message: answer.message, details: answer.details };
    setNote(note);
    await refresh();
  };
  useEffect(() => void refresh(), [key]);
  return { view, note, busy, refresh, order };
}
