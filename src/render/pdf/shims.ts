import { decodeUtf8, encodeUtf8 } from '../utf8';
import { fromBase64, toBase64 } from './base64';

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
