/** Bytes as Apps Script has them: signed, -128 to 127. */
export type Bytes = number[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

export const signed = (byte: number): number => (byte << 24) >> 24;

export function toBase64(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group =
      ((bytes[at] ?? 0) & 255) * 65536 + ((bytes[at + 1] ?? 0) & 255) * 256 + ((bytes[at + 2] ?? 0) & 255);
    parts.push(
      letter(group >> 18) +
        letter(group >> 12) +
        (left > 1 ? letter(group >> 6) : '=') +
        (left > 2 ? letter(group) : '='),
    );
  }
  return parts.join('');
}

const letter = (value: number): string => ALPHABET[value & 63] ?? '';

export function fromBase64(text: string): Bytes {
  const clean = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  const bytes: Bytes = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < clean.length; at += 1) {
    const value = VALUES.get(clean[at] ?? '');
    if (value === undefined) throw new Error('Could not decode string.');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((held >> bits) & 255));
  }
  return bytes;
}

/** UTF-8; a lone half of a surrogate pair becomes U+FFFD. */
export function encodeText(text: string): Bytes {
  const bytes: Bytes = [];
  for (const letterOrPair of text) {
    const raw = letterOrPair.codePointAt(0) ?? 0;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(signed(0xc0 | (code >> 6)), tail(code));
    else if (code < 0x10000) bytes.push(signed(0xe0 | (code >> 12)), tail(code >> 6), tail(code));
    else bytes.push(signed(0xf0 | (code >> 18)), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

const tail = (code: number): number => signed(0x80 | (code & 63));
