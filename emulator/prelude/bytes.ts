/** Bytes as Apps Script has them: signed, -128 to 127. */
export type Bytes = number[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PAD = '='.charCodeAt(0);

/** The value of each base64 character by its code; 255 for other characters. */
const VALUES = new Uint8Array(256).fill(255);
LETTERS.forEach((code, value) => (VALUES[code] = value));

const signed = (byte: number): number => (byte << 24) >> 24;

/** Bytes that are encoded in one block; a multiple of 3. */
const BLOCK = 24_576;

export function toBase64(bytes: ArrayLike<number>): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) blocks.push(block(bytes, at, at + BLOCK));
  return blocks.join('');
}

function block(bytes: ArrayLike<number>, from: number, to: number): string {
  const end = Math.min(to, bytes.length);
  const codes = new Uint8Array(Math.ceil((end - from) / 3) * 4);
  for (let at = from, put = 0; at < end; at += 3, put += 4) {
    const left = end - at;
    const group =
      ((bytes[at] ?? 0) & 255) * 65536 +
      (left > 1 ? ((bytes[at + 1] ?? 0) & 255) * 256 : 0) +
      (left > 2 ? (bytes[at + 2] ?? 0) & 255 : 0);
    codes[put] = letter(group >> 18);
    codes[put + 1] = letter(group >> 12);
    codes[put + 2] = left > 1 ? letter(group >> 6) : PAD;
    codes[put + 3] = left > 2 ? letter(group) : PAD;
  }
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

const letter = (value: number): number => LETTERS[value & 63] ?? 0;

export function fromBase64(text: string): Bytes {
  const clean = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  const bytes: Bytes = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < clean.length; at += 1) {
    const value = VALUES[clean.charCodeAt(at)] ?? 255;
    if (value === 255) throw new Error('Could not decode string.');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((held >> bits) & 255));
  }
  return bytes;
}

/** Encodes as UTF-8; a lone surrogate becomes U+FFFD. */
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
