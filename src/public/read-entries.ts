import { partFrom } from './parts';
import { publishedFile } from './published-file';
import type { PublicPart } from './wire/public-view';

/** Called by the page: the part that begins at that index. For any other argument it returns a part of the same list. */
export function readEntries(from: unknown): PublicPart | null {
  const file = publishedFile();
  const start = typeof from === 'number' && Number.isInteger(from) && from > 0 ? from : 0;
  return file && partFrom(file.snapshot, start);
}
