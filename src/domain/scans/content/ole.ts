import { decided, undecided, type Inspected, type Inspection } from './inspection';
import { headOf, littleEndian, rangeAt, textFrom } from './partial-file';

const utf16 = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');

/** Streams of the container (MS-CFB) that name its writer: MS-OFFCRYPTO 1.3.2, MS-DOC 2.1, MS-XLS 2.1.2, MS-PPT 2.1. */
const ENCRYPTED = utf16('EncryptedPackage');
const OLD_OFFICE = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'].map(utf16);

export const isOle = (head: string): boolean => head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1');

/** An OLE container: an office file behind a password, or one in a format from before 2007. Its directory tells. */
export function inspectOle(inspected: Inspected): Inspection {
  const { file } = inspected;
  const head = headOf(file);
  const sector = 2 ** littleEndian(head, 30, 2);
  const directory = (littleEndian(head, 48, 4) + 1) * sector;
  if (!(directory < file.size)) return decided('rusak');
  const entries = textFrom(file, directory);
  if (entries.includes(ENCRYPTED)) return decided('terkunci');
  if (OLD_OFFICE.some((name) => entries.includes(name))) return decided('office-lama');
  return entries.length >= Math.min(4 * sector, file.size - directory)
    ? decided('lain')
    : undecided(inspected, rangeAt(file, directory), 'lain');
}
