import { decided, undecided, type Inspected, type Inspection } from '../inspection';
import { rangeAt, lookAtEnd, textFrom, type PartialFile } from '../partial-file';
import { findObject, offsetInTable } from './find-object';
import { findEnd, findTrailer, linearizedLength, type PdfEnd } from './find-trailer';
import { opensFreely } from './opens-freely';
import { isDictionary, isReference, type PdfDictionary, type PdfValue } from './pdf-value';

/** Objects are often written close before the cross-reference section: that much of a further range lies ahead of it. */
const BEFORE_SECTION = 65_536;
const OBJECT = /\d+\s+\d+\s+obj\b|\bendobj\b|\bendstream\b/;

/**
 * A PDF is complete where its newest revision ends with an end mark; foreign bytes may follow. It is locked where its
 * trailer names an encryption that no empty password opens.
 */
export function inspectPdf(inspected: Inspected): Inspection {
  const { file } = inspected;
  const end = findEnd(file);
  if (file.size < (linearizedLength(file) ?? 0)) return decided('rusak');
  if (!end) return undecided(inspected, lookAtEnd(file), 'rusak');
  if (OBJECT.test(end.rest)) return decided('rusak');
  const trailer = findTrailer(file, end);
  if ('unread' in trailer)
    return undecided(inspected, rangeAt(file, trailer.unread, BEFORE_SECTION), suspected(file));
  if ('isMissing' in trailer) return decided(suspected(file));
  return (trailer.dictionary.get('Encrypt') ?? null)
    ? inspectEncrypted(inspected, trailer.dictionary, end)
    : decided(hasNoPages(file, trailer.dictionary) ? 'rusak' : 'pdf');
}

/** Where no trailer can be read: a reference to an encryption anywhere in what was read. */
const suspected = ({ windows }: PartialFile) =>
  windows.some(({ text }) => /\/Encrypt\s+\d+\s+\d+\s+R\b/.test(text)) ? 'terkunci' : 'pdf';

function inspectEncrypted(inspected: Inspected, trailer: PdfDictionary, end: PdfEnd): Inspection {
  const { file, codecs } = inspected;
  const stated = trailer.get('Encrypt');
  const encrypt = resolved(file, stated);
  if (!isDictionary(encrypt)) {
    const offset = isReference(stated) ? offsetInTable(textFrom(file, end.section), stated) : undefined;
    const more = offset === undefined ? rangeAt(file, end.section, BEFORE_SECTION) : rangeAt(file, offset);
    return undecided(inspected, more, 'terkunci');
  }
  const isOpen = opensFreely(encrypt, firstId(file, trailer), codecs);
  if (!isOpen) return decided('terkunci');
  return decided(hasNoPages(file, trailer) ? 'rusak' : 'pdf');
}

const resolved = (file: PartialFile, value: PdfValue | undefined): PdfValue | undefined =>
  isReference(value) ? findObject(file, value) : value;

function firstId(file: PartialFile, trailer: PdfDictionary): string {
  const id = resolved(file, trailer.get('ID'));
  const first = Array.isArray(id) ? (id as readonly PdfValue[])[0] : undefined;
  return typeof first === 'object' && first !== null && 'bytes' in first ? first.bytes : '';
}

/** Only where the page tree was read: it counts no page. */
function hasNoPages(file: PartialFile, trailer: PdfDictionary): boolean {
  const root = resolved(file, trailer.get('Root'));
  const pages = isDictionary(root) ? resolved(file, root.get('Pages')) : undefined;
  return isDictionary(pages) && resolved(file, pages.get('Count')) === 0;
}
