import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { zlibSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream, type PDFPage } from 'pdf-lib';
import { jpegPdf } from '../../../src/phone/camera/paper/jpeg-pdf';
import type { DecodeImage } from '../../../src/sidebar/late/images';
import { drawingOn } from '../../../src/sidebar/scans/split/pdf/page-drawing';
import { imageOf } from '../../../src/sidebar/scans/split/pdf/page-image';
import { pixelsOfLevels } from '../../../src/sidebar/scans/split/pixels-of';
import { withoutPredictor } from '../../../src/sidebar/scans/split/pdf/predictor';
import { readCode } from '../../../src/sidebar/scans/split/read-code';
import { cutOut } from '../../../src/sidebar/scans/split/pdf/cut-out';
import { jpegPhoto } from '../../phone/camera/jpeg-photo';
import { coded, copierPage, jbig2Of, levelsOf, pageOf } from './copier-page';
import { scannedPage } from './separator';

/** The only image of a page. */
const pageImage = (sheet: PDFPage) => imageOf(drawingOn(sheet).images[0]!.stream);

const page = copierPage();
const jpeg = { width: page.width, height: page.height, jpeg: new Uint8Array(jpegPhoto(page, false)) };

test('the JPEG of a scanned page is taken out as it is', async () => {
  const [first] = (await PDFDocument.load(jpegPdf([jpeg]))).getPages();
  expect(pageImage(first!)).toEqual({ kind: 'jpeg', bytes: jpeg.jpeg });
});

test('a JPEG of four inks is taken out only where a browser shows it right', async () => {
  const cmyk = { Filter: 'DCTDecode', ColorSpace: 'DeviceCMYK' };
  expect(pageImage(await pageOf(jpeg.jpeg, cmyk))).toBeNull();
  const image = await pageOf(jpeg.jpeg, { ...cmyk, Decode: [1, 0, 1, 0, 1, 0, 1, 0] });
  expect(pageImage(image)).toMatchObject({ kind: 'jpeg' });
});

/** jest compares element by element, which takes minutes. */
const isSame = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
  Buffer.from(one as Uint8Array).equals(Buffer.from(other as Uint8Array));

/** The pixels of the page where paper is white and ink is black. */
const black = pixelsOfLevels({
  ...{ kind: 'levels', bytes: levelsOf(page, 1), bits: 1, channels: 1, isInverted: false },
  ...{ width: page.width, height: page.height },
}).data;

/** The function of the built script, as a page gets it. */
let decodeImage: DecodeImage;
beforeAll(() => {
  const html = readFileSync(path.join(__dirname, '..', '..', '..', 'dist', 'app', 'Gambar.html'), 'utf8');
  const page = vm.createContext({ atob, Blob, Response, TextDecoder, TextEncoder, URL, console });
  vm.runInContext(html.replace(/^<script>|<\/script>$/g, ''), page);
  ({ dipGambar: decodeImage } = page as { readonly dipGambar: DecodeImage });
});

test.each([1, 2, 8] as const)('levels of %i bits are read', async (bits) => {
  const bytes = levelsOf(page, bits);
  const image = pageImage(await pageOf(zlibSync(bytes), { Filter: 'FlateDecode', BitsPerComponent: bits }));
  if (image?.kind !== 'levels') throw new Error('There are no levels');
  expect(isSame(image.bytes, bytes)).toBe(true);
  expect(readCode(pixelsOfLevels(image))?.text).toBe('KUL-9999');
});

test('levels of four inks are read', async () => {
  const parts = { Filter: 'FlateDecode', BitsPerComponent: 8, ColorSpace: 'DeviceCMYK' };
  const image = pageImage(await pageOf(zlibSync(new Uint8Array(page.width * page.height * 4)), parts));
  if (image?.kind !== 'levels') throw new Error('There are no levels');
  const twoPixels = { ...image, width: 2, height: 1, bytes: Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 0) };
  expect([...pixelsOfLevels(twoPixels).data]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
});

describe('the codings of copiers', () => {
  const fax = (K: number, more = {}) => ({
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K, Columns: page.width, Rows: page.height, ...more },
  });

  test.each([
    ['CCITT group 4', coded('g4'), fax(-1)],
    ['CCITT group 3', coded('g3'), fax(0)],
    ['CCITT group 3 in two dimensions', coded('g3-2d'), fax(4)],
    ['CCITT whose black is 1', coded('g4'), { ...fax(-1, { BlackIs1: true }), Decode: [1, 0] }],
    [
      'CCITT within Flate',
      zlibSync(coded('g4')),
      { Filter: ['FlateDecode', 'CCITTFaxDecode'], DecodeParms: [null, fax(-1).DecodeParms] },
    ],
    ['JBIG2', jbig2Of(page, coded('g4')), { Filter: 'JBIG2Decode' }],
  ])('every pixel of a page in %s is read', async (_name, bytes, given) => {
    const image = pageImage(await pageOf(bytes, given));
    if (image?.kind !== 'coded') throw new Error('The picture is not coded');
    expect(isSame(pixelsOfLevels(await decodeImage(image)).data, black)).toBe(true);
  });

  test('a code is read from JPEG 2000', async () => {
    const image = pageImage(await pageOf(coded('j2k'), { Filter: 'JPXDecode', BitsPerComponent: 8 }));
    if (image?.kind !== 'coded') throw new Error('The picture is not coded');
    expect(readCode(pixelsOfLevels(await decodeImage(image)))?.text).toBe('KUL-9999');
  });

  test('a damaged picture is refused, and the next one is read', async () => {
    const damaged = pageImage(await pageOf(new Uint8Array(40), { Filter: 'JBIG2Decode' }));
    const good = pageImage(await pageOf(coded('g4'), fax(-1)));
    if (damaged?.kind !== 'coded' || good?.kind !== 'coded') throw new Error('The pictures are not coded');
    await decodeImage(damaged).then(
      (levels) => expect(readCode(pixelsOfLevels(levels))).toBeNull(),
      (error) => expect(error).toBeDefined(),
    );
    expect(isSame(pixelsOfLevels(await decodeImage(good)).data, black)).toBe(true);
  });
});

test.each([
  ['a coding that nobody knows', { Filter: 'Crypt' }],
  ['levels of 16 bits', { Filter: 'FlateDecode', BitsPerComponent: 16 }],
])('%s: there is no picture that can be shown', async (_name, given) => {
  expect(pageImage(await pageOf(zlibSync(new Uint8Array(4)), given))).toBeNull();
});

describe('levels that were predicted', () => {
  const plain = new Uint8Array([10, 20, 30, 13, 26, 33, 10, 20, 250]);
  const parameters = { columns: 3, colors: 1, bits: 8 };

  test.each([
    ['PNG without a filter', [0, 10, 20, 30, 0, 13, 26, 33, 0, 10, 20, 250], 15],
    ['PNG from the left', [1, 10, 10, 10, 1, 13, 13, 7, 1, 10, 10, 230], 11],
    ['PNG from above', [0, 10, 20, 30, 2, 3, 6, 3, 2, 253, 250, 217], 12],
    ['PNG from the mean', [0, 10, 20, 30, 3, 8, 10, 5, 3, 4, 2, 224], 13],
    ['PNG by Paeth', [0, 10, 20, 30, 4, 3, 6, 3, 4, 253, 250, 224], 14],
    ['TIFF', [10, 10, 10, 13, 13, 7, 10, 10, 230], 2],
    ['none', [...plain], 1],
  ])('%s', (_name, bytes, predictor) => {
    expect(withoutPredictor(new Uint8Array(bytes), { predictor, ...parameters })).toEqual(plain);
  });

  test('bits of a page are read through PNG', async () => {
    const row = Math.ceil(page.width / 8);
    const [plain, filtered] = [levelsOf(page, 1), new Uint8Array((row + 1) * page.height)];
    for (let y = 0; y < page.height; y++)
      filtered.set(plain.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
    const DecodeParms = { Predictor: 15, Columns: page.width, Colors: 1, BitsPerComponent: 1 };
    const image = pageImage(await pageOf(zlibSync(filtered), { Filter: 'FlateDecode', DecodeParms }));
    if (image?.kind !== 'levels') throw new Error('There are no levels');
    expect(isSame(image.bytes, plain)).toBe(true);
  });
});

test('a part has its pages in order, with the bytes of their pictures unchanged', async () => {
  const other = { ...jpeg, jpeg: new Uint8Array(jpegPhoto(scannedPage({ code: '', seed: 2 }), false)) };
  const whole = await PDFDocument.load(jpegPdf([jpeg, other, jpeg]));
  const part = await PDFDocument.load(await cutOut(whole, [1, 2]));
  expect(part.getPageCount()).toBe(2);
  const images = part.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.has(PDFName.of('Width')) ? [object.contents] : [],
    );
  expect(images.map((bytes) => bytes.length)).toEqual([other.jpeg.length, jpeg.jpeg.length]);
});
