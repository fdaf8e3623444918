import { zlibSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { jpegPdf } from '../../../src/phone/camera/paper/jpeg-pdf';
import { pageImage } from '../../../src/sidebar/scans/split/page-image';
import { pixelsOfLevels } from '../../../src/sidebar/scans/split/pixels-of';
import { readCode } from '../../../src/sidebar/scans/split/read-code';
import { cutOut } from '../../../src/sidebar/scans/split/cut-out';
import { jpegPhoto } from '../../phone/camera/jpeg-photo';
import { scannedPage } from './separator';

const page = scannedPage({ code: 'KUL-0012' });
const jpeg = { width: page.width, height: page.height, jpeg: new Uint8Array(jpegPhoto(page, false)) };

test('the JPEG of a scanned page is taken out as it is', async () => {
  const [first] = (await PDFDocument.load(jpegPdf([jpeg]))).getPages();
  expect(pageImage(first!)).toEqual({ kind: 'jpeg', bytes: jpeg.jpeg });
});

/** A page with one picture of levels, compressed as copiers compress bilevel and grey scans. */
async function levelPage(bits: 1 | 8, given: object = {}) {
  const row = Math.ceil((page.width * bits) / 8);
  const bytes = new Uint8Array(row * page.height);
  for (let y = 0; y < page.height; y++)
    for (let x = 0; x < page.width; x++) {
      const level = page.data[(y * page.width + x) * 4]!;
      if (bits === 8) bytes[y * row + x] = level;
      else if (level > 140) bytes[y * row + (x >> 3)]! |= 128 >> (x & 7);
    }
  const document = await PDFDocument.create();
  const image = document.context.register(
    document.context.stream(zlibSync(bytes), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: page.width,
      Height: page.height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: bits,
      Filter: 'FlateDecode',
      ...given,
    }),
  );
  const sheet = document.addPage();
  sheet.node.setXObject(PDFName.of('Im'), image);
  return sheet;
}

test.each([1, 8] as const)('a code is read from compressed levels of %i bits', async (bits) => {
  const image = pageImage(await levelPage(bits));
  if (image?.kind !== 'levels') throw new Error('There are no levels');
  expect(readCode(pixelsOfLevels(image))?.text).toBe('KUL-0012');
});

test.each([['JBIG2Decode'], ['CCITTFaxDecode'], ['JPXDecode']])(
  'a picture compressed with %s is none that can be shown',
  async (Filter) => {
    expect(pageImage(await levelPage(1, { Filter }))).toBeNull();
  },
);

test('a page without a picture has none', async () => {
  expect(pageImage((await PDFDocument.create()).addPage())).toBeNull();
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
