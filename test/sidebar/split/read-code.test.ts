import { readCode } from '../../../src/sidebar/scans/split/read-code';
import { scannedPage } from './separator';

const address =
  'https://script.google.com/macros/s/AKfycbxv0O3Zq8mS1yD2eF4gH6iJ8kL0mN2oP4qR6sT8u/exec?baris=KUL-0012';

test.each([
  ['an ID, askew by 6 degrees', { code: 'KUL-0012', askew: 6 }],
  ['an address on grey paper in grey ink', { code: address, levels: [170, 95], noise: 10, askew: 2 }],
  ['an ID, upside down', { code: 'KUL-0012', askew: 178 }],
] as const)(
  'reads %s from a separator scanned at 100 dots per inch, if not said otherwise',
  (_name, sheet) => {
    const found = readCode(scannedPage(sheet));
    expect(found?.text).toBe(sheet.code);
    expect(found!.share).toBeGreaterThan(0.3);
  },
);

test('a code of 22 mm on a document is known as small', () => {
  expect(readCode(scannedPage({ code: 'KUL-0012', size: 22, dpi: 150 }))?.share).toBeLessThan(0.2);
});

test('a page of print has no code', () => expect(readCode(scannedPage({ code: '' }))).toBeNull());
