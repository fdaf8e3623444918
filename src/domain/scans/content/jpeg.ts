import { decided, undecided, type Inspected, type Inspection } from './inspection';
import { bigEndian, lookAtEnd, tailOf, textFrom, type PartialFile } from './partial-file';

const END = '\xFF\xD9';
/** Within the compressed data of an image FF is followed only by these (ITU-T T.81, B.1.1.5 and table B.1). */
const FOREIGN = /\xFF[^\0\xD0-\xD7\xFF\xC4\xDA-\xDD\xFE\xE0-\xEF\xCC]/;

/**
 * Complete where its end marker was read, or where the end of the file cannot be image data: a motion photo has a film
 * after the image, a telephone adds its own blocks. A file that was cut off ends within the image data.
 */
export function inspectJpeg(inspected: Inspected): Inspection {
  const { file } = inspected;
  const from = imageStart(file);
  if (from >= file.size) return decided('rusak');
  const tail = tailOf(file);
  const rest = tail.text.slice(Math.max(0, from - tail.from));
  if (rest.includes(END) || FOREIGN.test(rest)) return decided('jpeg');
  return undecided(inspected, lookAtEnd(file), 'rusak');
}

/** The offset after the last header segment that was read (T.81, B.1.1.4: marker, then a length that counts itself). */
function imageStart(file: PartialFile): number {
  let at = 2;
  for (;;) {
    const segment = textFrom(file, at).slice(0, 4);
    if (segment.length < 4 || !segment.startsWith('\xFF')) return at;
    if (segment.startsWith('\xFF\xFF')) at += 1;
    else at += 2 + bigEndian(segment, 2, 2);
    if (segment.startsWith('\xFF\xDA')) return at;
  }
}
