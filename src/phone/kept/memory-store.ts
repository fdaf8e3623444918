import {
  inArrangement,
  inOrder,
  photoKey,
  photoOwner,
  together,
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
  readonly title: string;
}
const EMPTY: PhotoSet = { photos: [], arranged: [], title: '' };

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
    add: (kept, content, photos) => {
      documents.set(kept.key, kept);
      contents.set(kept.key, content);
      return photosIn(sets, photoKey(kept), '').remove(photos);
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
        [...sets].map(([key, { photos, title }]) => ({
          ...photoOwner(key),
          title,
          count: photos.length,
          newest: Math.max(...photos.map(({ id }) => id)),
        })),
      ),
    photos: (owner, title) => photosIn(sets, photoKey(owner), title),
  };
}

function photosIn(sets: Map<string, PhotoSet>, key: string, title: string): PhotoKeeper {
  const set = (): PhotoSet => sets.get(key) ?? EMPTY;
  const store = (next: Partial<PhotoSet>): Promise<void> => {
    sets.set(key, { ...set(), ...next });
    return Promise.resolve();
  };
  return {
    all: () => Promise.resolve(inArrangement(set().photos, set().arranged)),
    put: (photo) => {
      const others = set().photos.filter(({ id }) => id !== photo.id);
      const arranged = withoutEdit(set().arranged, photo.id);
      return store({ photos: [...others, photo], arranged, ...(title !== '' && { title }) });
    },
    arrange: (pages) =>
      sets.has(key) ? store({ arranged: together(pages, set().arranged) }) : Promise.resolve(),
    remove: (ids) => {
      const photos = set().photos.filter(({ id }) => !ids.includes(id));
      if (photos.length > 0) return store({ photos });
      sets.delete(key);
      return Promise.resolve();
    },
  };
}
