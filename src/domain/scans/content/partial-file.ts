/** A range of bytes of a file, 0-based, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Some bytes of a file from an offset on; one character a byte. */
interface Window {
  readonly from: number;
  readonly text: string;
}

/** A file of which only some parts were read. Windows that touch are joined, so each gap is unread. */
export interface PartialFile {
  /** Bytes of the whole file. */
  readonly size: number;
  /** In the order of the file. */
  readonly windows: readonly Window[];
}

/** The first and last bytes of each file that are read first. */
export const HEAD_BYTES = 2_048;
export const TAIL_BYTES = 16_384;
/** The length of the one further range that is read where the ends do not decide. */
export const LOOK_BYTES = 524_288;

/** Bytes that were read, with their offset. */
export interface Part {
  readonly from: number;
  readonly bytes: Uint8Array;
}

export function partialFile(size: number, parts: readonly Part[]): PartialFile {
  const windows: Window[] = [];
  for (const { from, bytes } of [...parts].sort((one, other) => one.from - other.from)) {
    const former = windows[windows.length - 1];
    const overlap = former ? former.from + former.text.length - from : -1;
    if (former && overlap >= 0)
      windows.splice(-1, 1, { from: former.from, text: former.text + latin1(bytes.subarray(overlap)) });
    else windows.push({ from, text: latin1(bytes) });
  }
  return { size, windows };
}

/** The bytes from an offset to the end of their window; '' where they were not read. */
export function textFrom({ windows }: PartialFile, offset: number): string {
  const window = windows.find(({ from, text }) => offset >= from && offset < from + text.length);
  return window ? window.text.slice(offset - window.from) : '';
}

export const headOf = (file: PartialFile): string => textFrom(file, 0);

/** The window that reaches the end of the file. */
export function tailOf({ size, windows }: PartialFile): Window {
  const last = windows[windows.length - 1];
  return last && last.from + last.text.length === size ? last : { from: size, text: '' };
}

/** The two ranges that are read of every file; the second may contain the first. */
export const endsOf = (size: number): readonly Range[] => [
  { from: 0, to: Math.min(HEAD_BYTES, size) - 1 },
  { from: Math.max(0, size - TAIL_BYTES), to: size - 1 },
];

/** A range of the allowed length around an offset, within the file; `before`: bytes ahead of the offset. */
export function rangeAt({ size }: PartialFile, offset: number, before = 0): Range {
  const from = Math.max(0, Math.min(offset - before, size - LOOK_BYTES));
  return { from, to: Math.min(size, from + LOOK_BYTES) - 1 };
}

/** The last bytes of the file. */
export const lookAtEnd = (file: PartialFile): Range => rangeAt(file, file.size);

/** Unsigned numbers of 2 and 4 bytes; NaN where the text is too short. */
export const bigEndian = (text: string, at: number, length: number): number =>
  at + length > text.length
    ? NaN
    : [...text.slice(at, at + length)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

export const littleEndian = (text: string, at: number, length: number): number =>
  at + length > text.length
    ? NaN
    : [...text.slice(at, at + length)].reduceRight((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

/** The bytes of a text with one character a byte, and back. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (byte) => byte.charCodeAt(0));

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  return text;
}
