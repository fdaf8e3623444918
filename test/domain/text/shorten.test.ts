import fc from 'fast-check';
import { anyText } from '../../any-text';
import { asCell, shorten } from '../../../src/domain/text/shorten';

test('a text too long for a cell ends in an ellipsis', () => {
  const cell = asCell('x'.repeat(50_001));
  expect(cell).toHaveLength(50_000);
  expect(cell.endsWith('x…')).toBe(true);
  expect(asCell('x'.repeat(50_000))).toBe('x'.repeat(50_000));
});

test.each([
  ['\uD800', '\uFFFD'],
  ['a\uDC00b', 'a\uFFFDb'],
  ['\u{1F4C4}', '\u{1F4C4}'],
])('a lone surrogate is replaced, a pair stays: %j', (text, cell) => expect(asCell(text)).toBe(cell));

test('a text that fits is not changed', () =>
  fc.assert(fc.property(anyText({}), (text) => expect(asCell(asCell(text))).toBe(asCell(text)))));

test('only the beginning is quoted', () => {
  expect(shorten('kata '.repeat(50))).toHaveLength(80);
  expect(shorten('kata')).toBe('kata');
});
