import type { Kept, KeptStore, Owner, Photographed } from './kept';
import { isOwn } from './send-kept';

/** What is on this phone, whosever it is. */
export interface Known {
  readonly documents: readonly Kept[];
  readonly photographed: readonly Photographed[];
}

/** What another account, or this one for another office, has left on this phone. */
export interface Foreign {
  readonly account: string;
  readonly documents: number;
  readonly photos: number;
  /** When the last of it was taken, milliseconds since 1970. */
  readonly newest: number;
  /** Removes all of it; undefined while its owner may still come for it. */
  readonly remove: (() => Promise<void>) | undefined;
}

/**
 * What waits for others, by account.
 * @param before what was taken since then (milliseconds since 1970) is its owner's alone
 */
export function foreignOf(
  mine: Owner,
  known: Known,
  before: number,
  withStore: (act: (store: KeptStore) => Promise<void>) => Promise<void>,
): readonly Foreign[] {
  const waiting = known.documents.filter((kept) => kept.state !== 'terkirim' && !isOwn(kept, mine));
  const taken = known.photographed.filter((each) => !isOwn(each, mine));
  return [...new Set([...waiting, ...taken].map(({ account }) => account))].map((account) => {
    const documents = waiting.filter((each) => each.account === account);
    const photographed = taken.filter((each) => each.account === account);
    const newest = Math.max(
      ...documents.map(({ madeAt }) => madeAt),
      ...photographed.map((each) => each.newest),
    );
    return {
      account,
      documents: documents.length,
      photos: photographed.reduce((sum, { count }) => sum + count, 0),
      newest,
      remove:
        newest > before
          ? undefined
          : () => withStore((store) => removeAll(store, { documents, photographed })),
    };
  });
}

async function removeAll(store: KeptStore, { documents, photographed }: Known): Promise<void> {
  for (const { key } of documents) await store.remove(key);
  for (const owner of photographed) {
    const photos = store.photos(owner, '');
    await photos.remove((await photos.all()).map(({ id }) => id));
  }
}
