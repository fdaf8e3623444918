import { decided, undecided, type Inspected, type Inspection } from './inspection';
import type { Codecs } from './codecs';
import {
  bytesOf,
  latin1,
  littleEndian,
  rangeAt,
  lookAtEnd,
  tailOf,
  textFrom,
  type PartialFile,
} from './partial-file';

/** A file in the archive, as the directory lists it (APPNOTE 4.3.12). */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly length: number;
  readonly offset: number;
}

const END_RECORD = 'PK\x05\x06';
const END_RECORD_64 = 'PK\x06\x06';
const UNKNOWN = 0xff_ff_ff_ff;

/**
 * A zip archive by its directory: the end record at the end of the file says where it is. Which office document it is, the
 * content types of its parts say (ECMA-376-2, 10.1.2), else the folder of its main part.
 */
export function inspectZip(inspected: Inspected): Inspection {
  const { file, codecs } = inspected;
  const tail = tailOf(file);
  const end = tail.text.lastIndexOf(END_RECORD);
  if (end < 0) return undecided(inspected, lookAtEnd(file), 'rusak');
  const start = directoryStart(tail.text, end);
  const directory = textFrom(file, start).slice(0, Math.max(0, tail.from + end - start));
  if (directory === '') return undecided(inspected, rangeAt(file, start), 'lain');
  const entries = entriesOf(directory);
  const types = entries.find(({ name }) => name.toLowerCase() === '[content_types].xml');
  if (!types) return decided('lain');
  const stated = contentOf(file, types, codecs);
  return decided(stated === undefined ? byFolder(entries) : byContentTypes(stated));
}

/** The offset of the directory; a Zip64 record has it where 4 bytes do not suffice (APPNOTE 4.3.14). */
function directoryStart(tail: string, end: number): number {
  const start = littleEndian(tail, end + 16, 4);
  const large = tail.lastIndexOf(END_RECORD_64, end);
  return start === UNKNOWN && large >= 0 ? littleEndian(tail, large + 48, 8) : start;
}

function entriesOf(directory: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; directory.startsWith('PK\x01\x02', at);) {
    const field = (offset: number, length: number): number => littleEndian(directory, at + offset, length);
    const name = directory.slice(at + 46, at + 46 + field(28, 2));
    entries.push({ name, method: field(10, 2), length: field(20, 4), offset: field(42, 4) });
    at += 46 + field(28, 2) + field(30, 2) + field(32, 2);
  }
  return entries;
}

/** The content of an entry, if its bytes were read. */
function contentOf(file: PartialFile, { method, length, offset }: Entry, codecs: Codecs): string | undefined {
  const local = textFrom(file, offset);
  const from = 30 + littleEndian(local, 26, 2) + littleEndian(local, 28, 2);
  const packed = local.slice(from, from + length);
  if (packed.length < length || (method !== 0 && method !== 8)) return undefined;
  try {
    return method === 0 ? packed : latin1(codecs.inflate(bytesOf(packed)));
  } catch {
    return undefined;
  }
}

/** Templates and documents with macros have other types; they are no documents for the archive. */
const MAIN_TYPES = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
] as const;

const byContentTypes = (types: string) => MAIN_TYPES.find(([, type]) => types.includes(type))?.[0] ?? 'lain';

const MAIN_FOLDERS = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
] as const;

function byFolder(entries: readonly Entry[]) {
  const isMacro = entries.some(({ name }) => name.endsWith('vbaProject.bin'));
  const found = MAIN_FOLDERS.find(([, folder]) => entries.some(({ name }) => name.startsWith(folder)));
  return isMacro ? 'lain' : (found?.[0] ?? 'lain');
}
