import { PDFDocument } from 'pdf-lib';
import { encode } from 'jpeg-js';
import { countPages } from '../../../../src/phone/camera/paper/count-pages';
import { jpegPdf } from '../../../../src/phone/camera/paper/jpeg-pdf';
import { pageShape, pageSize } from '../../../../src/phone/camera/paper/page-shape';
import { wholeOf } from '../../../../src/phone/camera/picture/point';
import { A4, A4_LANDSCAPE, F4, makePhoto } from '../photo';

test.each([
  ['A4', A4, 10, 5],
  ['A4 seen from the side', A4, 35, 0],
  ['F4', F4, 25, 12],
  ['A4 across', A4_LANDSCAPE, 30, -10],
] as const)('the shape of %s is known in spite of perspective', (_name, paper, tilt, turn) => {
  for (const seed of [1, 2, 3, 4]) {
    const size = [60, 80] as const;
    const { corners } = makePhoto({ seed, paper, tilt, turn, background: 'dark', shadow: 'none', size });
    // The camera of the made photographs has a longer lens than a phone's, so the shape may be off by a tenth.
    const shape = pageShape(corners!, { width: 60, height: 80 });
    expect(Math.abs(Math.log(shape / (paper[0] / paper[1])))).toBeLessThan(0.12);
  }
});

test('a page has no more pixels than the photograph shows, nor than 200 dots per inch of A4', () => {
  expect(pageSize(wholeOf({ width: 595, height: 842 }), { width: 595, height: 842 })).toEqual({
    width: 595,
    height: 842,
  });
  expect(pageSize(wholeOf({ width: 5950, height: 8420 }), { width: 5950, height: 8420 }).height).toBe(2339);
});

const jpeg = (width: number, height: number) => ({
  width,
  height,
  jpeg: new Uint8Array(encode({ width, height, data: Buffer.alloc(width * height * 4, 200) }, 50).data),
});

test('each JPEG becomes an A4 page, upright or across', async () => {
  const opened = await PDFDocument.load(jpegPdf([jpeg(21, 30), jpeg(30, 21), jpeg(20, 20)]), {
    throwOnInvalidObject: true,
  });
  expect(opened.getPages().map((page) => page.getWidth() < page.getHeight())).toEqual([true, false, true]);
});

test('the pages of a PDF are counted, also where its objects are compressed; what is none has 0', async () => {
  const document = await PDFDocument.create();
  for (let page = 0; page < 7; page++) document.addPage();
  expect(countPages(await document.save())).toBe(7);
  expect(countPages(await document.save({ useObjectStreams: false }))).toBe(7);
  expect(countPages(jpegPdf([jpeg(8, 8), jpeg(8, 8)]))).toBe(2);
  expect(countPages(new TextEncoder().encode('no PDF'))).toBe(0);
});
