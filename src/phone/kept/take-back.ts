import type { Kept, KeptStore } from './kept';
import { PATIENCE } from './patience';

/** The document is being received by Google, or has been: it cannot be taken back. */
export class OnItsWay extends Error {}

/**
 * Makes a document that waits to be sent a draft again. The sender writes that it sends the last bytes, and then reads whether the document
 * still waits (`claim`); here it is the other way round, so that at least one of the two sees the other, in whichever tab it runs.
 * @throws {OnItsWay}
 */
export async function takeBack(store: KeptStore, key: string, now: number): Promise<void> {
  await store.change(key, { state: 'konsep' });
  const kept = await keptIn(store, key);
  if (!kept || kept.state === 'terkirim') throw new OnItsWay();
  if (!isBeingCompleted(kept, now)) return;
  await store.change(key, { state: 'antre' });
  throw new OnItsWay();
}

/** Whether the last bytes of this document may be sent now; if so, it cannot be taken back until that is over. */
export async function claim(store: KeptStore, { key, completing }: Kept, now: number): Promise<boolean> {
  await store.change(key, { completing: { since: now, isOver: false } });
  const isWaiting = (await keptIn(store, key))?.state === 'antre';
  if (!isWaiting) await store.change(key, { completing });
  return isWaiting;
}

const isBeingCompleted = ({ completing }: Kept, now: number): boolean =>
  completing !== undefined && !completing.isOver && now - completing.since < PATIENCE;

const keptIn = async (store: KeptStore, key: string): Promise<Kept | undefined> =>
  (await store.all()).find((kept) => kept.key === key);
