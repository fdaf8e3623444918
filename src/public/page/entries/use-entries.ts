import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicEntry, PublicPart, PublicView } from '../../wire/public-view';
import { readEntries } from '../google';
import { openSearch, type Search } from '../search';

export interface Entries {
  readonly all: readonly PublicEntry[];
  readonly withdrawn: PublicPart['withdrawn'];
  /** `loading` until the last part is loaded, then `complete`; `failed` and `outdated` end the loading early. */
  readonly state: 'loading' | 'complete' | 'failed' | 'outdated';
  readonly search: Search;
  readonly again: () => void;
}

/** Entries indexed at a time, so that a phone can still scroll. */
const CHUNK = 250;

/** Starts with the entries in the page and loads the rest, part by part. */
export function useEntries(view: PublicView): Entries {
  const search = useRef<Search>(null as never);
  search.current ??= openSearch(view.office.name);
  const [all, setAll] = useState<readonly PublicEntry[]>([]);
  const [state, setState] = useState<Entries['state']>('loading');
  const [withdrawn, setWithdrawn] = useState<PublicPart['withdrawn']>([]);
  const [attempt, setAttempt] = useState(0);
  const seen = useRef<{ part: PublicPart; entries: readonly PublicEntry[] } | null>(null);

  useEffect(() => {
    let isOver = false;
    const take = async (part: PublicPart): Promise<void> => {
      for (let from = 0; from < part.entries.length; from += CHUNK) {
        search.current.add(part.entries.slice(from, from + CHUNK), view.units);
        await pause();
      }
      const entries = [...(seen.current?.entries ?? []), ...part.entries];
      seen.current = { part, entries };
      if (!isOver) setAll(entries);
    };
    const load = async (): Promise<void> => {
      setState('loading');
      if (seen.current === null) await take(view);
      let next = seen.current?.part.next ?? null;
      while (next !== null && !isOver) {
        const part = await readEntries(next);
        if (part === null) return setState('failed');
        if (part.publishedAt !== view.publishedAt) return setState('outdated');
        await take(part);
        next = part.next;
      }
      setWithdrawn(seen.current?.part.withdrawn ?? []);
      setState('complete');
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [attempt]);
  const shown = all.length === 0 ? view.entries : all;
  return { all: shown, withdrawn, state, search: search.current, again: () => setAttempt(attempt + 1) };
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
