import { inOrder, type Kept, type KeptPhoto, type KeptStore } from './kept';

/** Keeps documents while the page is open, where the browser stores nothing (private windows, blocked storage). */
export function memoryStore(): KeptStore {
  const documents = new Map<string, Kept>();
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const photos = new Map<string, readonly KeptPhoto[]>();
  return {
    isLasting: false,
    all: () => Promise.resolve(inOrder([...documents.values()])),
    content: (key) => Promise.resolve(contents.get(key)),
    add: (kept, content) => {
      documents.set(kept.key, kept);
      contents.set(kept.key, content);
      return Promise.resolve();
    },
    change: (key, cells) => {
      const kept = documents.get(key);
      if (kept) documents.set(key, { ...kept, ...cells });
      return Promise.resolve();
    },
    remove: (key) => {
      documents.delete(key);
      contents.delete(key);
      return Promise.resolve();
    },
    photos: (key) => {
      const others = (id: number | undefined) =>
        (photos.get(key) ?? []).filter((each) => id !== undefined && each.id !== id);
      return {
        all: () => Promise.resolve(photos.get(key) ?? []),
        put: (photo) => {
          photos.set(
            key,
            [...others(photo.id), photo].sort((one, other) => one.id - other.id),
          );
          return Promise.resolve();
        },
        remove: (id) => {
          photos.set(key, others(id));
          return Promise.resolve();
        },
      };
    },
  };
}
