import {
  inArrangement,
  inOrder,
  photoKey,
  photoOwner,
  withoutEdit,
  type Arranged,
  type Kept,
  type KeptPhoto,
  type KeptStore,
  type PhotoKeeper,
} from './kept';

interface PhotoSet {
  readonly photos: readonly Pick<KeptPhoto, 'id' | 'photo'>[];
  readonly arranged: readonly Arranged[];
}
const EMPTY: PhotoSet = { photos: [], arranged: [] };

/** Keeps documents while the page is open, where the browser stores nothing (private windows, blocked storage). */
export function memoryStore(): KeptStore {
  const documents = new Map<string, Kept>();
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const sets = new Map<string, PhotoSet>();
  const change: KeptStore['change'] = (key, cells) => {
    const kept = documents.get(key);
    if (kept && kept.state !== 'terkirim') documents.set(key, { ...kept, ...cells });
    return Promise.resolve();
  };
  return {
    isLasting: false,
    all: () => Promise.resolve(inOrder([...documents.values()])),
    content: (key) => Promise.resolve(contents.get(key)),
    add: (kept, content) => {
      documents.set(kept.key, kept);
      contents.set(kept.key, content);
      return Promise.resolve();
    },
    change,
    acknowledge: (key, sentAt) => {
      contents.delete(key);
      return change(key, { state: 'terkirim', sentAt });
    },
    remove: (key) => {
      documents.delete(key);
      contents.delete(key);
      return Promise.resolve();
    },
    photographed: () =>
      Promise.resolve(
        [...sets]
          .map(([key, { photos }]) => ({ ...photoOwner(key), count: photos.length }))
          .filter(({ count }) => count > 0),
      ),
    photos: (owner) => photosIn(sets, photoKey(owner)),
  };
}

function photosIn(sets: Map<string, PhotoSet>, key: string): PhotoKeeper {
  const set = (): PhotoSet => sets.get(key) ?? EMPTY;
  const store = (next: Partial<PhotoSet>): Promise<void> => {
    sets.set(key, { ...set(), ...next });
    return Promise.resolve();
  };
  return {
    all: () => Promise.resolve(inArrangement(set().photos, set().arranged)),
    put: (photo) => {
      const others = set().photos.filter(({ id }) => id !== photo.id);
      return store({ photos: [...others, photo], arranged: withoutEdit(set().arranged, photo.id) });
    },
    arrange: (arranged) => store({ arranged }),
    remove: (ids) => store({ photos: set().photos.filter(({ id }) => !ids.includes(id)) }),
  };
}
