import type { ServerResponse } from 'node:http';
import type { LiveNews } from '../wire/wire';

/** Open pages, each with a stream of Server-Sent Events, by tab. */
export interface Live {
  join(tab: string, response: ServerResponse): void;
  tell(news: LiveNews): void;
  /** Returns false when the tab is not connected. */
  tellTab(tab: string, news: LiveNews): boolean;
  onLeave(listener: (tab: string) => void): void;
  close(): void;
}

export function openLive(): Live {
  const pages = new Map<string, ServerResponse>();
  const leaving: ((tab: string) => void)[] = [];
  const write = (response: ServerResponse, text: string): void => void response.write(text);
  const message = (news: LiveNews): string => `data: ${JSON.stringify(news)}\n\n`;
  const beat = setInterval(() => pages.forEach((response) => write(response, ': here\n\n')), 20_000);
  beat.unref();
  return {
    join: (tab, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      write(response, 'retry: 1000\n\n');
      pages.set(tab, response);
      response.on('close', () => {
        if (pages.get(tab) !== response) return;
        pages.delete(tab);
        leaving.forEach((listener) => listener(tab));
      });
    },
    tell: (news) => {
      if (pages.size === 0) return;
      const text = message(news);
      pages.forEach((response) => write(response, text));
    },
    tellTab: (tab, news) => {
      const response = pages.get(tab);
      if (response) write(response, message(news));
      return response !== undefined;
    },
    onLeave: (listener) => void leaving.push(listener),
    close: () => {
      clearInterval(beat);
      pages.forEach((response) => response.end());
    },
  };
}
