import { useEffect, useState } from 'preact/hooks';
import { turns } from '../in-turn';
import type { KeptPhoto } from '../kept/kept';

export interface Work {
  /** The photograph that is worked on and how many there are; null while there is none. */
  readonly working: { readonly now: number; readonly all: number } | null;
  /** Names of files that could not be opened. */
  readonly unopened: readonly string[];
  /** Waits until nothing is worked on. */
  readonly idle: () => Promise<void>;
  /**
   * Opens one photograph after the other, until the row is left: then `signal` tells the work on the one that is open to end. `fail` is called
   * with one that cannot be opened.
   */
  readonly eachOf: <P extends KeptPhoto, T>(
    photos: readonly P[],
    open: (photo: P, signal: AbortSignal) => Promise<T>,
    use: (opened: T) => unknown,
    fail?: (photo: P) => void,
  ) => Promise<void>;
}

/** For all rows: what was left goes on until the end of its slice. */
const inTurn = turns();

/** The work on photographs, one at a time over the whole page, and those that could not be opened. */
export function useWork(): Work {
  const [working, setWorking] = useState<Work['working']>(null);
  const [unopened, setUnopened] = useState<readonly string[]>([]);
  const [left] = useState(() => new AbortController());
  useEffect(() => () => left.abort(), []);
  const { signal } = left;
  return {
    working,
    unopened,
    idle: () => inTurn(() => Promise.resolve()),
    eachOf: (photos, open, use, fail = () => undefined) => {
      const tell = (index: number): void => setWorking({ now: index + 1, all: photos.length });
      // The work may have to wait for its turn.
      if (photos.length > 0) tell(0);
      return inTurn(async () => {
        setUnopened([]);
        for (const [index, photo] of photos.entries()) {
          if (signal.aborted) return;
          tell(index);
          try {
            await use(await open(photo, signal));
          } catch {
            if (signal.aborted) return;
            fail(photo);
            setUnopened((before) => [...before, nameOf(photo.photo)]);
          }
        }
        setWorking(null);
      });
    },
  };
}

export const nameOf = (photo: Blob): string => (photo instanceof File ? photo.name : 'Foto yang disimpan');
