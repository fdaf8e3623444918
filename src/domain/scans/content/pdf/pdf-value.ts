export interface PdfName {
  readonly name: string;
}
export interface PdfString {
  /** One character a byte. */
  readonly bytes: string;
}
export interface PdfReference {
  readonly number: number;
  readonly generation: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export type PdfValue =
  number | boolean | null | PdfName | PdfString | PdfReference | PdfDictionary | readonly PdfValue[];

/** Thrown where the text ends or is no PDF; never leaves this file. */
class Malformed extends Error {}

const DEEPEST = 20;
const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEXADECIMAL = /<([\da-fA-F\0\t\n\f\r ]*)>/y;

/**
 * The value at an offset of a text (ISO 32000 7.3), without what follows it, such as a stream.
 * @returns undefined where the text ends too early or is not PDF
 */
export function pdfValueAt(text: string, at: number): PdfValue | undefined {
  try {
    return createReader(text, at).value(0);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'generation' in value;

function createReader(text: string, start: number) {
  let at = start;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skip = (mark: string): boolean => {
    take(SPACE);
    const isThere = text.startsWith(mark, at);
    if (isThere) at += mark.length;
    return isThere;
  };

  function value(depth: number): PdfValue {
    if (depth > DEEPEST || at >= text.length) throw new Malformed();
    if (skip('<<')) return dictionary(depth);
    if (skip('[')) return array(depth);
    if (skip('(')) return { bytes: literal() };
    const hexadecimal = take(HEXADECIMAL);
    if (hexadecimal) return { bytes: fromHexadecimal(hexadecimal[1] ?? '') };
    const name = take(NAME);
    if (name) return { name: plainName(name[1] ?? '') };
    const reference = take(REFERENCE);
    if (reference) return { number: Number(reference[1]), generation: Number(reference[2]) };
    return scalar(take(WORD)?.[0]);
  }

  function dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    while (!skip('>>')) {
      const key = take(NAME);
      if (!key) throw new Malformed();
      entries.set(plainName(key[1] ?? ''), value(depth + 1));
    }
    return entries;
  }

  function array(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    while (!skip(']')) values.push(value(depth + 1));
    return values;
  }

  function literal(): string {
    let bytes = '';
    for (let depth = 1; ; at += 1) {
      const letter = text[at];
      if (letter === undefined) throw new Malformed();
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      if (depth === 0) break;
      bytes += letter === '\\' ? escaped() : letter;
    }
    at += 1;
    return bytes;
  }

  /** The byte of an escape sequence (ISO 32000, table 3); leaves the last of its characters to the caller. */
  function escaped(): string {
    const [code = ''] = /^(?:[0-7]{1,3}|\r\n|[^])/.exec(text.slice(at + 1, at + 4)) ?? [];
    at += code.length;
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8) & 255);
    return ESCAPES[code] ?? code;
  }

  return { value };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\r\n': '',
  '\n': '',
  '\r': '',
};

function scalar(word: string | undefined): PdfValue {
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  const number = Number(word);
  if (word === undefined || Number.isNaN(number)) throw new Malformed();
  return number;
}

const fromHexadecimal = (digits: string): string =>
  (digits.replace(/[^\da-fA-F]/g, '').match(/..?/g) ?? [])
    .map((pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)))
    .join('');

const plainName = (name: string): string =>
  name.replace(/#([\da-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
