import { decodeUtf8, encodeUtf8 } from '../utf8';

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** btoa: one byte per character (0 to 255) to Base64, RFC 4648 section 4. */
export function toBase64(binary: string): string {
  let text = '';
  for (let at = 0; at < binary.length; at += 3) {
    const group = [0, 1, 2].map((offset) => binary.charCodeAt(at + offset) || 0);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('');
    const kept = Math.min(binary.length - at, 3) + 1;
    text += digits.slice(0, kept).padEnd(4, '=');
  }
  return text;
}

/** atob: Base64 to one byte per character; white space and padding are skipped. */
export function fromBase64(text: string): string {
  let binary = '';
  let bits = 0;
  let count = 0;
  for (const digit of text.replace(/[\s=]/g, '')) {
    bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    binary += String.fromCharCode((bits >> count) & 0xff);
  }
  return binary;
}

/**
 * The globals that jsPDF (and its PNG reader) uses while it loads and that the Apps Script runtime lacks:
 * https://developers.google.com/apps-script/guides/v8-runtime. Import this file before jspdf, for its effect. Only
 * missing names are set, so that a browser or Node keeps its own.
 */
const shims: Readonly<Record<string, unknown>> = {
  self: globalThis,
  atob: fromBase64,
  btoa: toBase64,
  TextEncoder: class {
    encode(text = ''): Uint8Array {
      return encodeUtf8(text);
    }
  },
  TextDecoder: class {
    decode(bytes: ArrayLike<number>): string {
      return decodeUtf8(bytes);
    }
  },
};

for (const [name, value] of Object.entries(shims)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
