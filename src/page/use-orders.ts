import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../rpc/contract/contract';
import type { Note } from './notice';
import { waitingFor } from './overdue';

/** The notice after a successful command: a sentence, or a note computed from its result. */
export type Said<T> = string | ((value: T) => Note);

/** Returns whether the command succeeded. */
export type Order = <T>(said: Said<T>, run: () => Promise<Answer<T>>) => Promise<boolean>;

export interface Orders<T> {
  readonly view: T | null;
  readonly note: Note | null;
  readonly busy: boolean;
  /** The view has not come in time; it is waited for all the same, and `refresh` asks once more. */
  readonly isOverdue: boolean;
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
  const [isOverdue, setOverdue] = useState(false);
  const turns = useRef(0);
  /** The last request that was answered, or that was about something else: what comes for earlier ones is ignored. */
  const settled = useRef(0);

  const reload = async (): Promise<void> => {
    const turn = (turns.current += 1);
    setBusy(true);
    setOverdue(false);
    const answer = await waitingFor(load(), () => {
      if (turn === turns.current && turn > settled.current) setOverdue(true);
    });
    // The same may have been asked once more meanwhile: the first answer is used, a failure only if nothing else is waited for.
    if (turn <= settled.current || !(answer.ok || turn === turns.current)) return;
    settled.current = turns.current;
    setOverdue(false);
    setDeclined(answer.ok ? '' : answer.code);
    if (answer.ok) setView(answer.value);
    else setNote(failed(answer));
    setBusy(false);
  };
  const reloadAfresh = (): Promise<void> => {
    settled.current = turns.current;
    return reload();
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
    await reloadAfresh();
    return answer.ok;
  };
  useLayoutEffect(() => {
    setNote(null);
    void reloadAfresh();
  }, [key]);
  const shown = note ?? (isOverdue ? overdue : null);
  return { view, note: shown, busy, isOverdue, declined, refresh, order, quiet: () => setNote(null) };
}

const overdue: Note = { bad: false, message: 'Google belum menjawab; masih ditunggu.', details: [] };

const noteOf = <T>(said: Said<T>, value: T): Note =>
  typeof said === 'string' ? { bad: false, message: said, details: [] } : said(value);

const failed = ({ message, details, fields = [] }: Extract<Answer<never>, { readonly ok: false }>): Note => ({
  bad: true,
  message,
  details,
  fields,
});
