import type { PartialFile } from '../partial-file';
import { pdfValueAt, type PdfReference, type PdfValue } from './pdf-value';

/** The newest definition of an object that was read; undefined where none was. */
export function findObject(file: PartialFile, { number, generation }: PdfReference): PdfValue | undefined {
  const pattern = new RegExp(
    `(?<![\\d])${number}[\\0\\t\\n\\f\\r ]+${generation}[\\0\\t\\n\\f\\r ]+obj\\b`,
    'g',
  );
  for (const { text } of [...file.windows].reverse()) {
    for (const found of [...text.matchAll(pattern)].reverse()) {
      const value = pdfValueAt(text, found.index + found[0].length);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The offset of an object by a cross-reference table (ISO 32000 7.5.4); undefined where its line was not read. */
export function offsetInTable(table: string, { number }: PdfReference): number | undefined {
  const header = /\s*(?:xref\s+)?(\d+) +(\d+)\s*?\r?\n?/y;
  for (let at = 0; ;) {
    header.lastIndex = at;
    const found = header.exec(table);
    if (!found) return undefined;
    const [line, first, count] = [20, Number(found[1]), Number(found[2])];
    const begin = header.lastIndex;
    if (number >= first && number < first + count) {
      const [, offset] = /^\s*(\d{10}) \d{5} n/.exec(table.slice(begin + line * (number - first))) ?? [];
      return offset === undefined ? undefined : Number(offset);
    }
    at = begin + line * count;
  }
}
