import type { Content } from '../../workbook/vocabulary/content';
import type { Codecs } from './codecs';
import { inspectFile } from './inspect-file';
import { endsOf, partialFile, type Range } from './partial-file';

/** The content of a file whose ranges can be read at once; reads its ends and at most one range more. */
export function inspectWhole(size: number, read: (range: Range) => Uint8Array, codecs: Codecs): Content {
  const part = (range: Range) => ({ from: range.from, bytes: read(range) });
  const ends = endsOf(size).map(part);
  const { content, more } = inspectFile({ file: partialFile(size, ends), mayReadMore: true, codecs });
  if (more === null) return content;
  return inspectFile({ file: partialFile(size, [...ends, part(more)]), mayReadMore: false, codecs }).content;
}
