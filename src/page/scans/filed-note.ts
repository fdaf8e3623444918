import type { MovesView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

/** The notice after a person placed a file: that it was filed, or what happened instead. */
export const filedNote =
  (filed: string) =>
  ({ note, notedLater }: MovesView): Note => ({
    bad: note !== undefined,
    message: note ?? filed,
    details: notedLater === undefined ? [] : [notedLater],
  });
