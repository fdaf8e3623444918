import fc from 'fast-check';
import { anyText } from '../../any-text';
import { capitals } from '../../../src/render/pdf/capitals';
import { hasGlyph } from '../../../src/render/pdf/fonts/font';
import { paperText } from '../../../src/render/pdf/paper-text';

test.each([
  ['Komisi Pemilihan Umum', 'KOMISI PEMILIHAN UMUM'],
  ['é ÿ š œ ḥ', 'É Ÿ Š Œ Ḥ'],
  ['ʂ', 'ʂ'],
  ['ß', 'SS'],
])('"%s" in capitals is "%s"', (text, large) => expect(capitals(text)).toBe(large));

test('capitals of printable text are printable', () => {
  const text = anyText().map((any) => paperText(any).replace(/\n/g, ''));
  fc.assert(fc.property(text, (any) => Array.from(capitals(any)).every(hasGlyph)));
});
