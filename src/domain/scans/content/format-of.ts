import { isHeic } from './boxes';
import { isOle } from './ole';
import { isTiff } from './tiff';

const startsWith =
  (...marks: readonly string[]) =>
  (head: string): boolean =>
    marks.some((mark) => head.startsWith(mark));

/** The first bytes of a file that tell its format. */
export const FORMAT_BYTES = 1_024;

/**
 * The first format that fits decides; PDF is last, since its mark may follow foreign bytes. Sources: ISO 32000 7.5, ITU
 * T.81 B, PNG 5.2, TIFF 6.0 2, ISO 14496-12 4.3, ECMA-376-2, POSIX pax (ustar).
 */
const formats = [
  { name: 'program', fits: startsWith('MZ', '\x7FELF', '#!') },
  { name: 'jpeg', fits: startsWith('\xFF\xD8\xFF') },
  { name: 'png', fits: startsWith('\x89PNG\r\n\x1A\n') },
  { name: 'tiff', fits: isTiff },
  { name: 'heic', fits: isHeic },
  { name: 'zip', fits: startsWith('PK\x03\x04') },
  { name: 'ole', fits: isOle },
  { name: 'other', fits: isOtherContainer },
  { name: 'pdf', fits: (head: string) => head.slice(0, FORMAT_BYTES).includes('%PDF-') },
] as const;

export type Format = (typeof formats)[number]['name'];

/**
 * The format of a file by its first bytes, one character a byte; `other` for any other.
 * @example formatOf('\r\n%PDF-1.7')  //=> 'pdf'
 */
export const formatOf = (head: string): Format => formats.find(({ fits }) => fits(head))?.name ?? 'other';

/** Archives and media that may contain a PDF at their beginning. */
function isOtherContainer(head: string): boolean {
  return startsWith('Rar!', '7z\xBC\xAF', '\x1F\x8B', 'RIFF')(head) || head.slice(257, 262) === 'ustar';
}
