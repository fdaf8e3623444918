import { decided, type Inspected, type Inspection } from './inspection';
import { bigEndian, headOf, littleEndian, textFrom, type PartialFile } from './partial-file';

/** TIFF 6.0, section 2; BigTIFF has version 43 and offsets of 8 bytes (https://www.awaresystems.be/imaging/tiff/bigtiff.html). */
const MARKS = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'];

export const isTiff = (head: string): boolean => MARKS.some((mark) => head.startsWith(mark));

/** A directory of a page that lies behind the end of the file was cut off. The directories that were read are followed. */
export function inspectTiff({ file }: Inspected): Inspection {
  const head = headOf(file);
  const number = head.startsWith('I') ? littleEndian : bigEndian;
  const isBig = head.slice(2, 4).includes('+');
  const visited = new Set<number>();
  let at = isBig ? number(head, 8, 8) : number(head, 4, 4);
  while (at > 0 && !visited.has(at)) {
    visited.add(at);
    if (at + (isBig ? 8 : 2) > file.size) return decided('rusak');
    at = nextDirectory(file, at, isBig, number);
  }
  return decided(visited.size === 0 ? 'rusak' : 'tiff');
}

/** @returns 0 after the last directory, and where it was not read */
function nextDirectory(file: PartialFile, at: number, isBig: boolean, number: typeof bigEndian): number {
  const [countBytes, entryBytes, offsetBytes] = isBig ? [8, 20, 8] : [2, 12, 4];
  const text = textFrom(file, at);
  const next = number(text, countBytes + entryBytes * number(text, 0, countBytes), offsetBytes);
  return Number.isNaN(next) ? 0 : next;
}
