import { tokensIn } from './paper-token';

/** Decompresses raw DEFLATE data (RFC 1951), at most about that many bytes; what was decompressed before damage or the limit is returned. */
export type InflateSome = (bytes: Uint8Array, most: number) => Uint8Array;

/** Bytes of one stream, and of all streams of a file, that are decompressed: the pages of a paper have some thousand each. */
const MOST_OF_STREAM = 1_000_000;
const MOST_OF_FILE = 8_000_000;
/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 400;

/**
 * The codes of the papers of which a PDF has pages, in the order of the pages: printing writes the code into each page's own stream as plain
 * characters (src/render/pdf/layout/print-footers.ts), and electronic signatures are appended to the file (ISO 32000-1, 12.8), so that the
 * streams stay as they were. None in a scan, whose pages are pictures.
 */
export function tokensInPdf(bytes: Uint8Array, inflateSome: InflateSome): readonly string[] {
  const text = latin1(bytes);
  const found = new Set(tokensIn(text));
  let left = MOST_OF_FILE;
  for (const [start, end] of streamsOf(text)) {
    if (left <= 0) break;
    if (!isZlib(bytes, start)) continue;
    const content = inflateSome(bytes.subarray(start + ZLIB_HEAD, end), Math.min(MOST_OF_STREAM, left));
    left -= content.length;
    for (const token of tokensIn(latin1(content))) found.add(token);
  }
  return [...found];
}

/** Begin and end of the streams that are no pictures (ISO 32000-1, 7.3.8). */
function* streamsOf(text: string): Generator<readonly [number, number]> {
  const opening = /\bstream\r?\n/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = opening.lastIndex;
    const end = text.indexOf('endstream', start);
    if (end === -1) return;
    opening.lastIndex = end + 'endstream'.length;
    const dictionary = text.slice(Math.max(0, match.index - DICTIONARY), match.index);
    if (!/\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) yield [start, end];
  }
}

/** A zlib stream begins with two bytes: deflate, and a check (RFC 1950, 2.2). */
const ZLIB_HEAD = 2;
const isZlib = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at] ?? 0) & 15) === 8 && ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;

/** Characters in one call: the arguments of a function are limited. */
const A_CALL = 8_192;

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += A_CALL)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + A_CALL)));
  return parts.join('');
}
