import fc from 'fast-check';
import { anyText } from '../../any-text';
import { capitals } from '../../../src/render/pdf/capitals';
import { isWinAnsi, toWinAnsi } from '../../../src/render/pdf/to-win-ansi';

test.each([
  ['Komisi Pemilihan Umum', 'KOMISI PEMILIHAN UMUM'],
  ['é ÿ š œ', 'É Ÿ Š Œ'],
  ['µ ƒ', 'µ ƒ'],
  ['ß', 'SS'],
])('"%s" in capitals is "%s"', (text, large) => expect(capitals(text)).toBe(large));

test('capitals of printable text are printable', () => {
  const text = anyText().map((any) => toWinAnsi(any).replace(/\n/g, ''));
  fc.assert(fc.property(text, (any) => Array.from(capitals(any)).every(isWinAnsi)));
});
