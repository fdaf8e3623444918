/** Byte order marks (https://encoding.spec.whatwg.org/#bom-sniff). */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Bytes from the beginning by which an encoding without a mark is recognised. */
const SAMPLE_BYTES = 4_096;

/**
 * Text of a file: by its mark, else UTF-16 if every other byte is mostly zero, else UTF-8, else the encoding of an older
 * Excel on Windows. Characters NUL are left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? wideEncoding(bytes);
  return decoded(bytes, encoding).replace(/\u0000/g, '');
}

function decoded(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9F]/g, windowsLetter);
  }
}

/** Windows-1252 from 0x80 (https://encoding.spec.whatwg.org/index-windows-1252.txt); some versions of Node do not decode it. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const windowsLetter = (letter: string): string => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter;

/** In UTF-16 the upper byte of a Latin letter is zero: the second one in little endian, the first one in big endian. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const most = start.length / 4;
  if (zeros[1] > most && zeros[0] < most / 4) return 'utf-16le';
  return zeros[0] > most && zeros[1] < most / 4 ? 'utf-16be' : undefined;
}
