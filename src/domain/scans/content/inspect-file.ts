import { inspectHeic, isHeic } from './boxes';
import { decided, undecided, type Inspected, type Inspection } from './inspection';
import { inspectJpeg } from './jpeg';
import { inspectOle, isOle } from './ole';
import { headOf, lookAtEnd, tailOf } from './partial-file';
import { inspectPdf } from './pdf/inspect-pdf';
import { inspectTiff, isTiff } from './tiff';
import { inspectZip } from './zip';

interface Format {
  readonly fits: (head: string) => boolean;
  readonly inspect: (inspected: Inspected) => Inspection;
}

const startsWith =
  (...marks: readonly string[]) =>
  (head: string): boolean =>
    marks.some((mark) => head.startsWith(mark));

/**
 * The first format that fits decides; PDF is last, since its mark may follow foreign bytes. Sources: ISO 32000 7.5, ITU
 * T.81 B, PNG 5.2, TIFF 6.0 2, ISO 14496-12 4.3, ECMA-376-2, POSIX pax (ustar).
 */
const formats: readonly Format[] = [
  { fits: startsWith('MZ', '\x7FELF', '#!'), inspect: () => decided('program') },
  { fits: startsWith('\xFF\xD8\xFF'), inspect: inspectJpeg },
  { fits: startsWith('\x89PNG\r\n\x1A\n'), inspect: inspectPng },
  { fits: isTiff, inspect: inspectTiff },
  { fits: isHeic, inspect: inspectHeic },
  { fits: startsWith('PK\x03\x04'), inspect: inspectZip },
  { fits: isOle, inspect: inspectOle },
  { fits: isOtherContainer, inspect: () => decided('lain') },
  { fits: (head) => head.slice(0, 1_024).includes('%PDF-'), inspect: inspectPdf },
];

/** The content of a file by its bytes, not by its name. */
export const inspectFile = (inspected: Inspected): Inspection =>
  formats.find(({ fits }) => fits(headOf(inspected.file)))?.inspect(inspected) ?? decided('lain');

function inspectPng(inspected: Inspected): Inspection {
  const isWhole = tailOf(inspected.file).text.includes('IEND');
  return isWhole ? decided('png') : undecided(inspected, lookAtEnd(inspected.file), 'rusak');
}

/** Archives and media that may contain a PDF at their beginning. */
function isOtherContainer(head: string): boolean {
  return startsWith('Rar!', '7z\xBC\xAF', '\x1F\x8B', 'RIFF')(head) || head.slice(257, 262) === 'ustar';
}
