import { isFull, type Kept, type KeptStore } from './kept';
import type { Keeping } from './keeping';

/**
 * Keeps a document. The photographs of a draft stay beside it if all of them and their edits are kept, and if the phone has room for both; a
 * draft with some of them would lose pages when it is reopened.
 */
export async function addTaken(
  store: KeptStore,
  kept: Kept,
  content: Uint8Array<ArrayBuffer>,
  photos: readonly number[],
  { keepAgain, atRisk }: Pick<Keeping, 'keepAgain' | 'atRisk'>,
): Promise<void> {
  if (kept.state === 'konsep' && photos.length > 0) {
    // What is being kept now is kept afterwards.
    await keepAgain();
    if (!atRisk().isAny)
      try {
        return await store.add({ ...kept, photos }, content, []);
      } catch (error) {
        if (!isFull(error)) throw error;
      }
  }
  await store.add(kept, content, photos);
}
