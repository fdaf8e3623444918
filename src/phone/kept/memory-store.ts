import {
  canBeReopened,
  changed,
  inArrangement,
  inDrafts,
  inOrder,
  lostPhotos,
  photoKey,
  photographedRow,
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
  const photosOf: KeptStore['photos'] = (owner, title) =>
    photosIn(sets, photoKey(owner), title, () => inDrafts([...documents.values()], photoKey(owner)));
  const change: KeptStore['change'] = (key, cells) => {
    const kept = documents.get(key);
    if (!kept || kept.state === 'terkirim') return Promise.resolve();
    const next = changed(kept, cells);
    documents.set(key, next);
    return photosOf(kept, '').remove(lostPhotos(kept, next));
  };
  const remove = (key: string): void => {
    documents.delete(key);
    contents.delete(key);
  };
  return {
    isLasting: false,
    all: () => Promise.resolve(inOrder([...documents.values()])),
    content: (key) => Promise.resolve(contents.get(key)),
    add: (kept, content, photos) => {
      documents.set(kept.key, kept);
      contents.set(kept.key, content);
      return photosOf(kept, '').remove(photos);
    },
    change,
    acknowledge: (key, sentAt) => {
      contents.delete(key);
      return change(key, { state: 'terkirim', sentAt });
    },
    remove: (key) => {
      const kept = documents.get(key);
      remove(key);
      return kept ? photosOf(kept, '').remove(lostPhotos(kept)) : Promise.resolve();
    },
    reopen: (key) => {
      if (canBeReopened(documents.get(key))) remove(key);
      return Promise.resolve();
    },
    photographed: () =>
      Promise.resolve(
        [...sets].flatMap(([key, { photos, title }]) => {
          const drafts = inDrafts([...documents.values()], key);
          const ids = photos.map(({ id }) => id).filter((id) => !drafts.includes(id));
          return photographedRow(key, title, ids);
        }),
      ),
    photos: photosOf,
  };
}

function photosIn(
  sets: Map<string, PhotoSet>,
  key: string,
  title: string,
  drafts: () => readonly number[],
): PhotoKeeper {
  const set = (): PhotoSet => sets.get(key) ?? EMPTY;
  const store = (next: Partial<PhotoSet>): Promise<void> => {
    sets.set(key, { ...set(), ...next });
    return Promise.resolve();
  };
  return {
    all: () => {
      const photos = set().photos.filter(({ id }) => !drafts().includes(id));
      return Promise.resolve(inArrangement(photos, set().arranged));
    },
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
