import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../rpc/contract/contract';
import type { Note } from './notice';

/** What is said of an order that was carried out: a sentence, or a sentence made of its answer. */
export type Said<T> = string | ((value: T) => Note);

/** Answers whether the order was carried out. */
export type Order = <T>(said: Said<T>, run: () => Promise<Answer<T>>) => Promise<boolean>;

export interface Orders<T> {
  readonly view: T | null;
  readonly note: Note | null;
  readonly busy: boolean;
  /** The code under which the data was declined; '' when it was not. */
  readonly declined: string;
  readonly refresh: () => Promise<void>;
  /** Takes away what was said: the person goes on to something else. */
  readonly quiet: () => void;
  /** Runs an order, says what came of it, and shows the new state. */
  readonly order: Order;
}

/** A page's data and what the person orders on it: loads at once and again whenever `key` changes, when what was said before is over. */
export function useOrders<T>(load: () => Promise<Answer<T>>, key: string): Orders<T> {
  const [view, setView] = useState<T | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [busy, setBusy] = useState(true);
  const [declined, setDeclined] = useState('');
  const turns = useRef(0);

  /** Only the newest question is answered: an older answer that comes late shows nothing. */
  const reload = async (): Promise<void> => {
    const turn = (turns.current += 1);
    setBusy(true);
    const answer = await load();
    if (turn !== turns.current) return;
    setDeclined(answer.ok ? '' : answer.code);
    if (answer.ok) setView(answer.value);
    else setNote(failed(answer));
    setBusy(false);
  };
  const refresh = (): Promise<void> => {
    setNote(null);
    return reload();
  };
  const order: Order = async (said, run) => {
    setBusy(true);
    setNote(null);
    const answer = await run();
    setNote(answer.ok ? noteOf(said, answer.value) : failed(answer));
    await reload();
    return answer.ok;
  };
  useLayoutEffect(() => void refresh(), [key]);
  return { view, note, busy, declined, refresh, order, quiet: () => setNote(null) };
}

const noteOf = <T>(said: Said<T>, value: T): Note =>
  typeof said === 'string' ? { bad: false, message: said, details: [] } : said(value);

const failed = ({ message, details, fields = [] }: Extract<Answer<never>, { readonly ok: false }>): Note => ({
  bad: true,
  message,
  details,
  fields,
});
