import fc from 'fast-check';
import { anyText } from '../../any-text';
import { asCell, shorten } from '../../../src/domain/text/shorten';

test('a text that fills more than a cell ends in a mark', () => {
  const cell = asCell('x'.repeat(50_001));
  expect(cell).toHaveLength(50_000);
  expect(cell.endsWith('x…')).toBe(true);
  expect(asCell('x'.repeat(50_000))).toBe('x'.repeat(50_000));
});

test.each([
  ['\uD800', '\uFFFD'],
  ['a\uDC00b', 'a\uFFFDb'],
  ['\u{1F4C4}', '\u{1F4C4}'],
])('half of a character is replaced, a whole one stays: %j', (text, cell) => expect(asCell(text)).toBe(cell));

test('what was made to fit is not changed again', () =>
  fc.assert(fc.property(anyText({}), (text) => expect(asCell(asCell(text))).toBe(asCell(text)))));

test('a sentence quotes no more than its beginning', () => {
  expect(shorten('kata '.repeat(50))).toHaveLength(80);
  expect(shorten('kata')).toBe('kata');
});
