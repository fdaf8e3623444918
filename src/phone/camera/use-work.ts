import { useState } from 'preact/hooks';
import type { KeptPhoto, PhotoKeeper } from '../kept/kept';

export interface Work {
  /** The photograph that is worked on and how many there are; null while there is none. */
  readonly working: { readonly now: number; readonly all: number } | null;
  /** Names of files that could not be opened. */
  readonly unopened: readonly string[];
  /** Whether the phone had no room to keep a photograph. */
  readonly isUnkept: boolean;
  /** Opens one photograph after the other; `lose` is called for one that cannot be opened, which by default is no longer kept. */
  readonly eachOf: <T>(
    photos: readonly KeptPhoto[],
    open: (photo: KeptPhoto) => Promise<T>,
    use: (opened: T) => void,
    lose?: (id: number) => unknown,
  ) => Promise<void>;
  /** A phone without room for them still makes the document. */
  readonly keepAll: (photos: readonly KeptPhoto[]) => Promise<void>;
  /** Shows that one photograph is worked on. */
  readonly alone: (act: () => Promise<void>) => Promise<void>;
}

/** The work on photographs, one at a time, and what went wrong with them. */
export function useWork(keeper: PhotoKeeper): Work {
  const [working, setWorking] = useState<Work['working']>(null);
  const [unopened, setUnopened] = useState<readonly string[]>([]);
  const [isUnkept, setUnkept] = useState(false);
  return {
    working,
    unopened,
    isUnkept,
    eachOf: async (photos, open, use, lose = (id) => keeper.remove([id])) => {
      setUnopened([]);
      for (const [index, kept] of photos.entries()) {
        setWorking({ now: index + 1, all: photos.length });
        try {
          use(await open(kept));
        } catch {
          void lose(kept.id);
          setUnopened((before) => [...before, nameOf(kept.photo)]);
        }
      }
      setWorking(null);
    },
    keepAll: async (photos) => {
      for (const photo of photos) await keeper.put(photo).catch(() => setUnkept(true));
    },
    alone: async (act) => {
      setWorking({ now: 1, all: 1 });
      await act().finally(() => setWorking(null));
    },
  };
}

const nameOf = (photo: Blob): string => (photo instanceof File ? photo.name : 'Foto yang disimpan');
