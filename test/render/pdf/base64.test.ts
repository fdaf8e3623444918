import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../../src/render/pdf/shims';

const binary = fc.uint8Array().map((bytes) => String.fromCharCode(...bytes));

test('writes the same Base64 as the platform, and reads it back', () => {
  fc.assert(fc.property(binary, (text) => toBase64(text) === btoa(text) && fromBase64(btoa(text)) === text));
});
