import { useState } from 'preact/hooks';
import type { KeptPhoto } from '../kept/kept';

export interface Work {
  /** The photograph that is worked on and how many there are; null while there is none. */
  readonly working: { readonly now: number; readonly all: number } | null;
  /** Names of files that could not be opened. */
  readonly unopened: readonly string[];
  /** Opens one photograph after the other; `fail` is called with one that cannot be opened. */
  readonly eachOf: <P extends KeptPhoto, T>(
    photos: readonly P[],
    open: (photo: P) => Promise<T>,
    use: (opened: T) => unknown,
    fail?: (photo: P) => void,
  ) => Promise<void>;
}

/** The work on photographs, one at a time, and those that could not be opened. */
export function useWork(): Work {
  const [working, setWorking] = useState<Work['working']>(null);
  const [unopened, setUnopened] = useState<readonly string[]>([]);
  return {
    working,
    unopened,
    eachOf: async (photos, open, use, fail = () => undefined) => {
      setUnopened([]);
      for (const [index, photo] of photos.entries()) {
        setWorking({ now: index + 1, all: photos.length });
        try {
          await use(await open(photo));
        } catch {
          fail(photo);
          setUnopened((before) => [...before, nameOf(photo.photo)]);
        }
      }
      setWorking(null);
    },
  };
}

export const nameOf = (photo: Blob): string => (photo instanceof File ? photo.name : 'Foto yang disimpan');
