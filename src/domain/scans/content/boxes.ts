import { decided, type Inspected, type Inspection } from './inspection';
import { bigEndian, textFrom } from './partial-file';

/** Brands of still images in HEVC (ISO/IEC 23008-12, annex B). */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];
const OTHER_BRANDS = ['avif', 'avis', 'crx '];

/** Whether the first box of an ISO base media file names a HEIC brand; photos of other codecs share the general brands. */
export function isHeic(head: string): boolean {
  if (head.slice(4, 8) !== 'ftyp') return false;
  const brands = head.slice(8, Math.min(bigEndian(head, 0, 4), 256)).match(/[^]{4}/g) ?? [];
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) && !OTHER_BRANDS.includes(brands[0] ?? '');
}

/** Follows the boxes that were read (ISO/IEC 14496-12, 4.2); one that is longer than the file was cut off. */
export function inspectHeic({ file }: Inspected): Inspection {
  let at = 0;
  while (at < file.size) {
    const header = textFrom(file, at).slice(0, 16);
    const short = bigEndian(header, 0, 4);
    const length = short === 1 ? bigEndian(header, 8, 8) : short;
    if (!(length >= 8)) return decided('heic');
    at += length;
  }
  return decided(at === file.size ? 'heic' : 'rusak');
}
