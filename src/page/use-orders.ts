import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../rpc/contract/contract';
import type { Note } from './notice';

/** The notice after a successful command: a sentence, or a note computed from its result. */
export type Said<T> = string | ((value: T) => Note);

/** Returns whether the command succeeded. */
export type Order = <T>(said: Said<T>, run: () => Promise<Answer<T>>) => Promise<boolean>;

export interface Orders<T> {
  readonly view: T | null;
  readonly note: Note | null;
  readonly busy: boolean;
  /** The refusal code of the last load; '' if it succeeded. */
  readonly declined: string;
  readonly refresh: () => Promise<void>;
  /** Clears the notice: the person continues with something else. */
  readonly quiet: () => void;
  /** Runs a command, shows its result, and reloads. */
  readonly order: Order;
}

/** A page's data and its commands: loads at once and whenever `key` changes, which also clears the notice. */
export function useOrders<T>(load: () => Promise<Answer<T>>, key: string): Orders<T> {
  const [view, setView] = useState<T | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [busy, setBusy] = useState(true);
  const [declined, setDeclined] = useState('');
  const turns = useRef(0);

  /** Only the latest request counts: a late response to an earlier one is ignored. */
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
