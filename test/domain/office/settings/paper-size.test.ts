import { parsePaperSize } from '../../../../src/domain/office/settings/paper-size';

test.each([
  ['A4', 'A4'],
  [' f4 ', 'F4'],
  ['folio', undefined],
  ['', undefined],
] as const)('%j is %j', (text, size) => expect(parsePaperSize(text)).toBe(size));
