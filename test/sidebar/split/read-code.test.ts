import qrcode from 'qrcode-generator';
import { readCode, readCodes } from '../../../src/sidebar/scans/split/read-code';
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

/** A page with another code in its middle, and the code of a paper at its foot as the product prints it (13 mm). */
function paperPage(token: string, isTurned: boolean): ReturnType<typeof scannedPage> {
  const dpi = 150;
  const page = scannedPage({ code: 'https://tte.kominfo.go.id/verify/1', size: 30, dpi });
  const code = qrcode(0, 'M');
  code.addData(token, 'Alphanumeric');
  code.make();
  const dots = (millimetres: number): number => (millimetres / 25.4) * dpi;
  const [count, side] = [code.getModuleCount(), dots(13) / code.getModuleCount()];
  for (let y = 0; y < dots(17); y += 1)
    for (let x = 0; x < dots(17); x += 1) {
      const [column, row] = [(x - dots(2)) / side, (y - dots(2)) / side].map(Math.floor) as [number, number];
      const isIn = row >= 0 && column >= 0 && row < count && column < count;
      const at =
        (Math.floor(page.height - dots(21) + y) * page.width + Math.floor(page.width - dots(35) + x)) * 4;
      page.data.fill(isIn && code.isDark(row, column) ? 70 : 225, at, at + 3);
    }
  if (!isTurned) return page;
  const pixels = new Uint32Array(page.data.buffer, page.data.byteOffset, page.width * page.height);
  pixels.reverse();
  return page;
}

test.each([false, true])('the code of a paper is read beside another one; upside down: %p', (isTurned) => {
  expect(readCodes(paperPage('TTD-7QHKJ-Z9EY5', isTurned))[0]).toBe('TTD-7QHKJ-Z9EY5');
});
