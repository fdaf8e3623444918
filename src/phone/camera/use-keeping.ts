import { useRef, useState } from 'preact/hooks';
import { isFull, type Arranged, type KeptPhoto, type PhotoKeeper } from '../kept/kept';

type Photo = Pick<KeptPhoto, 'id' | 'photo'>;

/** What the phone could not keep. */
export interface Unkept {
  /** No room, or no database; '' if all is kept. */
  readonly why: '' | 'full' | 'closed';
  /** The pages whose photograph is not kept. */
  readonly photos: readonly number[];
}

export interface Keeping {
  readonly unkept: Unkept;
  /** Keeps photographs; a phone that cannot keep them still makes the document. */
  readonly keep: (photos: readonly Photo[]) => Promise<void>;
  /** Keeps the order of the pages and their edits. */
  readonly arrange: (pages: readonly Arranged[]) => Promise<void>;
  /** Keeps what could not be kept before. */
  readonly keepAgain: () => Promise<void>;
  /** The kept photographs. @throws if they cannot be read */
  readonly read: () => Promise<readonly KeptPhoto[]>;
  /** Removes photographs. @throws if they are kept and the database does not remove them */
  readonly remove: (ids: readonly number[]) => Promise<void>;
}

/**
 * Keeps what is on the screen. One access follows the other: a photograph that is removed is not put back by one that began earlier. What
 * could not be kept is tried again with the next photograph or change.
 */
export function useKeeping(keeper: PhotoKeeper): Keeping {
  const [unkept, setUnkept] = useState<Unkept>({ why: '', photos: [] });
  const waiting = useRef(new Map<number, Photo>());
  const arrangement = useRef<readonly Arranged[] | null>(null);
  /** The pages of which the phone has a photograph, perhaps a former one. */
  const kept = useRef(new Set<number>());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.current.then(act, act);
    last.current = mine.catch(() => undefined);
    return mine;
  };
  /** @returns why something is not kept; '' */
  const keepWaiting = async (): Promise<Unkept['why']> => {
    const tried = (act: () => Promise<void>): Promise<Unkept['why']> =>
      act().then(
        () => '',
        (error: unknown) => (isFull(error) ? 'full' : 'closed'),
      );
    let why: Unkept['why'] = '';
    for (const photo of waiting.current.values()) {
      const refused = await tried(() => keeper.put(photo));
      if (refused === 'closed') return refused;
      if (refused === 'full') why = refused;
      else {
        waiting.current.delete(photo.id);
        kept.current.add(photo.id);
      }
    }
    const pages = arrangement.current;
    // After the photographs: an edit belongs to the new photograph of its page, not to the former one.
    if (why !== '' || pages === null) return why;
    why = await tried(() => keeper.arrange(pages));
    if (why === '') arrangement.current = null;
    return why;
  };
  const tell = (why: Unkept['why']): void => setUnkept({ why, photos: [...waiting.current.keys()] });
  const keepAgain = (): Promise<void> => keepWaiting().then(tell);
  return {
    unkept,
    keep: (photos) =>
      inTurn(() => {
        for (const photo of photos) waiting.current.set(photo.id, photo);
        return keepAgain();
      }),
    arrange: (pages) =>
      inTurn(() => {
        arrangement.current = pages;
        return keepAgain();
      }),
    keepAgain: () => inTurn(keepAgain),
    read: () =>
      inTurn(async () => {
        const all = await keeper.all();
        for (const { id } of all) kept.current.add(id);
        return all;
      }),
    remove: (ids) =>
      inTurn(async () => {
        const known = ids.filter((id) => kept.current.has(id));
        if (known.length > 0) await keeper.remove(known);
        for (const id of ids) {
          waiting.current.delete(id);
          kept.current.delete(id);
        }
        const isAllKept = waiting.current.size === 0 && arrangement.current === null;
        setUnkept(({ why }) => ({ why: isAllKept ? '' : why, photos: [...waiting.current.keys()] }));
      }),
  };
}
