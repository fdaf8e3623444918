import { useState } from 'preact/hooks';
import { isFull, type KeptPhoto, type PhotoKeeper } from '../kept/kept';

export interface Work {
  /** The photograph that is worked on and how many there are; null while there is none. */
  readonly working: { readonly now: number; readonly all: number } | null;
  /** Names of files that could not be opened. */
  readonly unopened: readonly string[];
  /** Why a photograph could not be kept: no room, or no database; '' if all are. */
  readonly unkept: '' | 'full' | 'closed';
  /** Opens one photograph after the other; `fail` is called with one that cannot be opened. */
  readonly eachOf: <T>(
    photos: readonly KeptPhoto[],
    open: (photo: KeptPhoto) => Promise<T>,
    use: (opened: T) => void,
    fail: (photo: KeptPhoto) => void,
  ) => Promise<void>;
  /** A phone that cannot keep them still makes the document. */
  readonly keepAll: (photos: readonly KeptPhoto[]) => Promise<void>;
  /** Shows that one photograph is worked on. */
  readonly alone: (act: () => Promise<void>) => Promise<void>;
}

/** The work on photographs, one at a time, and what went wrong with them. */
export function useWork(keeper: PhotoKeeper): Work {
  const [working, setWorking] = useState<Work['working']>(null);
  const [unopened, setUnopened] = useState<readonly string[]>([]);
  const [unkept, setUnkept] = useState<Work['unkept']>('');
  return {
    working,
    unopened,
    unkept,
    eachOf: async (photos, open, use, fail) => {
      setUnopened([]);
      for (const [index, kept] of photos.entries()) {
        setWorking({ now: index + 1, all: photos.length });
        try {
          use(await open(kept));
        } catch {
          fail(kept);
          setUnopened((before) => [...before, nameOf(kept.photo)]);
        }
      }
      setWorking(null);
    },
    keepAll: async (photos) => {
      const failed = (error: unknown): void => setUnkept(isFull(error) ? 'full' : 'closed');
      for (const photo of photos) await keeper.put(photo).catch(failed);
    },
    alone: async (act) => {
      setWorking({ now: 1, all: 1 });
      await act().finally(() => setWorking(null));
    },
  };
}

export const nameOf = (photo: Blob): string => (photo instanceof File ? photo.name : 'Foto yang disimpan');
