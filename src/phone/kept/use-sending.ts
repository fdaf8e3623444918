import { useEffect, useRef, useState } from 'preact/hooks';
import { pauseAfter, type Pauses } from './send-kept';

const LOCK = 'unggahan';

/** One tab of this browser at a time sends; false if another one does. Without Web Locks the server recognises what it has. */
async function alone(send: () => Promise<boolean>): Promise<boolean> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return send();
  return locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? send() : false));
}

interface Sender {
  readonly isOnline: boolean;
  /** Sends now; while it is sending, once more afterwards. */
  readonly wake: () => void;
}

/**
 * Calls `send` when the page opens, when the connection is back, when the page is looked at again (timers of a phone in the pocket
 * stand still), and after ever longer pauses until it returns true: nothing is left.
 */
export function useSending(send: (pauses: Pauses) => Promise<boolean>): Sender {
  const [isOnline, setOnline] = useState(navigator.onLine);
  const timer = useRef<number | undefined>(undefined);
  const failures = useRef(0);
  const pauses = useRef<Pauses>(new Map());
  const isRunning = useRef(false);
  const isWanted = useRef(false);

  const run = async (): Promise<void> => {
    isWanted.current = isRunning.current;
    if (isRunning.current) return;
    isRunning.current = true;
    const isDone = await alone(() => send(pauses.current)).catch(() => false);
    isRunning.current = false;
    failures.current = isDone ? 0 : failures.current + 1;
    if (isWanted.current) again(0);
    else if (!isDone) again(pauseAfter(failures.current));
  };
  const again = (pause: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void run(), pause);
  };
  useEffect(() => {
    const look = (): void => {
      setOnline(navigator.onLine);
      failures.current = 0;
      pauses.current.clear();
      if (navigator.onLine) again(0);
    };
    const events = ['online', 'offline', 'pageshow'] as const;
    for (const name of events) addEventListener(name, look);
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      clearTimeout(timer.current);
      for (const name of events) removeEventListener(name, look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return { isOnline, wake: () => again(0) };
}
