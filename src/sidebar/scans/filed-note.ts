import type { MovesView } from '../../rpc/contract/contract';
import type { Note } from '../notice';

/** What is said of a file that a person placed: that it was filed, or what became of it instead. */
export const filedNote =
  (filed: string) =>
  ({ note, notedLater }: MovesView): Note => ({
    bad: note !== undefined,
    message: note ?? filed,
    details: notedLater === undefined ? [] : [notedLater],
  });
