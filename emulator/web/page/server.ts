import { tabId } from './session';

/** Calls to the server as one person. */
export interface Server {
  readonly person: string;
  get<T>(path: string, query?: Readonly<Record<string, string>>): Promise<T>;
  post<T>(path: string, body?: unknown, query?: Readonly<Record<string, string>>): Promise<T>;
  /** A URL for links and streams. */
  link(path: string, query?: Readonly<Record<string, string>>): string;
}

export function serverFor(person: string): Server {
  const link: Server['link'] = (path, query = {}) =>
    `/api/${path}?${new URLSearchParams({ ...query, orang: person, tab: tabId }).toString()}`;
  return {
    person,
    link,
    get: (path, query) => ask(link(path, query), {}),
    post: (path, body, query) =>
      ask(link(path, query), {
        method: 'POST',
        body: body instanceof Blob ? body : JSON.stringify(body ?? {}),
      }),
  };
}

async function ask<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(address, init).catch(() => {
    throw new Error('Server lokal tidak menjawab. Jalankan lagi "npm start".');
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
