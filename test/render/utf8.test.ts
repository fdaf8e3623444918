import fc from 'fast-check';
import { anyText } from '../any-text';
import { decodeUtf8, encodeUtf8 } from '../../src/render/utf8';

test('writes the same bytes as the platform for any text, lone surrogates too', () => {
  fc.assert(
    fc.property(anyText(), (text) =>
      Buffer.from(encodeUtf8(text)).equals(Buffer.from(new TextEncoder().encode(text))),
    ),
  );
});

test('reads back what it wrote', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeUtf8(encodeUtf8(text)) === text));
});

test('refuses bytes that are not UTF-8', () => expect(() => decodeUtf8([0xff])).toThrow(URIError));
