import { useEffect, useRef } from 'preact/hooks';

const NAME = 'dokumentasi-informasi-publik';

/**
 * Calls `look` when another tab changed what is kept, and when this tab is looked at again: a tab in the background may hear nothing. Returns
 * the function that tells the other tabs.
 */
export function useTabs(look: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    // Missing before Safari 15.4.
    const { BroadcastChannel: Channel } = globalThis as {
      readonly BroadcastChannel?: typeof BroadcastChannel;
    };
    const made = Channel ? new Channel(NAME) : null;
    if (made) made.onmessage = look;
    channel.current = made;
    document.addEventListener('visibilitychange', look);
    return () => {
      made?.close();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return () => channel.current?.postMessage(null);
}
