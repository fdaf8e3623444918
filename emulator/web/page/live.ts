import type { LiveNews } from '../wire/wire';
import type { Server } from './server';

type Listener = (news: LiveNews) => void;

/** Live news of the workspace. */
export interface LiveFeed {
  listen(listener: Listener): () => void;
  /** Called when the connection is restored after a break: what was missed must be fetched. */
  onReturn(listener: () => void): () => void;
  close(): void;
}

export function openLive(server: Server): LiveFeed {
  const listeners = new Set<Listener>();
  const returns = new Set<() => void>();
  const source = new EventSource(server.link('live'));
  let broken = false;
  source.onmessage = (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as LiveNews;
    listeners.forEach((listener) => listener(news));
  };
  source.onerror = () => (broken = true);
  source.onopen = () => {
    if (broken) returns.forEach((listener) => listener());
    broken = false;
  };
  const keep = <T>(set: Set<T>, item: T): (() => void) => {
    set.add(item);
    return () => void set.delete(item);
  };
  return {
    listen: (listener) => keep(listeners, listener),
    onReturn: (listener) => keep(returns, listener),
    close: () => source.close(),
  };
}
