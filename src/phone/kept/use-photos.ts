import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptStore, Owner, Photographed, PhotographedRow, PhotoKeeper } from './kept';
import { isOwn } from './send-kept';
import { keepingOf, type Keeping } from './keeping';

type Row = Pick<Photographed, 'title'> & { readonly id: string };

/** The photographs of rows, of which some may be on the open page alone. */
export interface Photos {
  readonly photosOf: (row: Row) => Keeping;
  /** The rows of this account and office with photographs, by those that the phone keeps. */
  readonly photographed: (stored: readonly Photographed[]) => readonly PhotographedRow[];
}

/**
 * Remembers for each row what the phone could not keep, and lets the browser ask before the page with it is closed.
 * @param look shows on the page, and in the other tabs, what is kept now
 */
export function usePhotos(mine: Owner, opened: () => Promise<KeptStore>, look: () => Promise<void>): Photos {
  const rows = useRef(new Map<string, { title: string; readonly keeping: Keeping }>());
  const [, setLooks] = useState(0);
  // What is on this page alone is shown also where the database cannot be read.
  const changed = (): void => void look().then(() => setLooks((before) => before + 1));
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if ([...rows.current.values()].some(({ keeping }) => keeping.atRisk().isAny)) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return {
    photosOf: ({ id, title }) => {
      const row = rows.current.get(id);
      if (row) {
        row.title ||= title;
        return row.keeping;
      }
      const of = (known: KeptStore): PhotoKeeper =>
        known.photos({ ...mine, rowId: id }, rows.current.get(id)?.title ?? title);
      const keeping = keepingOf(keeperIn(opened, of), changed);
      rows.current.set(id, { title, keeping });
      return keeping;
    },
    photographed: (stored) => {
      const own = stored.filter((row) => isOwn(row, mine));
      const others = [...rows.current].filter(([id]) => !own.some(({ rowId }) => rowId === id));
      return [...own, ...others.map(([rowId, { title }]) => ({ ...mine, rowId, title, count: 0, newest: 0 }))]
        .map((row) => withRisk(row, rows.current.get(row.rowId)?.keeping))
        .filter(({ count }) => count > 0);
    },
  };
}

function withRisk(row: Photographed, keeping: Keeping | undefined): PhotographedRow {
  const { isAny, pages } = keeping?.atRisk() ?? { isAny: false, pages: [] };
  return {
    ...row,
    count: row.count + pages.length,
    newest: Math.max(row.newest, ...pages),
    isAtRisk: isAny,
  };
}

/** The photographs of one row, in a store that is opened when it is needed. */
const keeperIn = (opened: () => Promise<KeptStore>, of: (store: KeptStore) => PhotoKeeper): PhotoKeeper => ({
  all: async () => of(await opened()).all(),
  put: async (photo) => of(await opened()).put(photo),
  arrange: async (pages) => of(await opened()).arrange(pages),
  remove: async (ids) => of(await opened()).remove(ids),
});
