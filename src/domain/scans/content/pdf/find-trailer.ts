import { headOf, textFrom, tailOf, type PartialFile } from '../partial-file';
import { isDictionary, pdfValueAt, type PdfDictionary } from './pdf-value';

/** The end of the newest revision of a PDF. */
export interface PdfEnd {
  /** The bytes before the last end mark, from an offset on. */
  readonly from: number;
  readonly text: string;
  /** Where the newest cross-reference section begins, as the file says; NaN where it says nothing. */
  readonly section: number;
}

const END_MARK = '%%EOF';

/** @returns undefined where no end mark was read */
export function findEnd(file: PartialFile): (PdfEnd & { readonly rest: string }) | undefined {
  const { from, text } = tailOf(file);
  const at = text.lastIndexOf(END_MARK);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const [, stated] = /startxref\s+(\d+)\s*$/.exec(before) ?? [];
  return { from, text: before, section: Number(stated ?? NaN), rest: text.slice(at + END_MARK.length) };
}

/** `unread`: the offset from which the file has to be read. */
export type FoundTrailer =
  { readonly dictionary: PdfDictionary } | { readonly unread: number } | { readonly isMissing: true };

/**
 * The dictionary of the newest trailer, or of the newest cross-reference stream (ISO 32000 7.5.5, 7.5.8). A file with
 * foreign bytes ahead may count its offsets from its header. A linearized file has the newest section at its beginning.
 */
export function findTrailer(file: PartialFile, end: PdfEnd): FoundTrailer {
  const offset = headOf(file).indexOf('%PDF-');
  const sections = [end.section, end.section + offset].filter((at) => at < file.size);
  const texts = sections.map((at) => textFrom(file, at));
  for (const text of texts) {
    const dictionary = dictionaryOf(text);
    if (dictionary) return { dictionary };
  }
  const isCutOff = texts.some((text) => isTable(text));
  const last = end.text.lastIndexOf('trailer');
  if (!isCutOff && last >= 0 && !isLinearized(file, end)) {
    const dictionary = pdfValueAt(end.text, last + 'trailer'.length);
    if (isDictionary(dictionary)) return { dictionary };
  }
  const [section = NaN] = sections;
  return isCutOff || texts.includes('') ? { unread: section } : { isMissing: true };
}

const isTable = (text: string): boolean => /^\s*xref\b/.test(text);

function dictionaryOf(text: string): PdfDictionary | undefined {
  const stream = /^\s*\d+\s+\d+\s+obj(?=\s*<<)/.exec(text);
  const table = isTable(text) ? text.indexOf('trailer') : -1;
  if (!stream && table < 0) return undefined;
  const value = pdfValueAt(text, stream ? stream[0].length : table + 'trailer'.length);
  if (!isDictionary(value)) return undefined;
  return table >= 0 || isNamed(value, 'Type', 'XRef') ? value : undefined;
}

export function isNamed(dictionary: PdfDictionary, key: string, name: string): boolean {
  const value = dictionary.get(key);
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** Whether the newest section is that at the beginning of a linearized file, so that the trailer at the end is an older one. */
const isLinearized = (file: PartialFile, { section }: PdfEnd): boolean =>
  linearizedLength(file) !== undefined && section < headOf(file).length;

/** The length that a linearized file states for itself (ISO 32000, annex F.3.3). */
export function linearizedLength(file: PartialFile): number | undefined {
  const [, length] = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(headOf(file).slice(0, 2_048)) ?? [];
  return length === undefined ? undefined : Number(length);
}
