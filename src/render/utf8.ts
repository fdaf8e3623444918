/**
 * UTF-8 by hand: the Apps Script runtime has no TextEncoder and no TextDecoder.
 * A lone surrogate becomes U+FFFD, as in the WHATWG Encoding Standard.
 * @example encodeUtf8('é')  //=> Uint8Array [0xc3, 0xa9]
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = scalar(character);
    if (code < 0x80) bytes[length++] = code;
    else for (const byte of bytesOf(code)) bytes[length++] = byte;
  }
  return bytes.slice(0, length);
}

function scalar(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}

function bytesOf(code: number): readonly number[] {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

/** The text of well-formed UTF-8; throws a URIError on anything else. */
export function decodeUtf8(bytes: ArrayLike<number>): string {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  return decodeURIComponent(escaped.join(''));
}
