import { PDFDocument, PDFName, StandardFonts, type PDFPage } from 'pdf-lib';
import { jpegPdf } from '../../../src/phone/camera/paper/jpeg-pdf';
import { newPicture } from '../../../src/phone/camera/picture/picture';
import { drawingOn } from '../../../src/sidebar/scans/split/pdf/page-drawing';
import { jpegPhoto } from '../../phone/camera/jpeg-photo';

const jpeg = new Uint8Array(jpegPhoto(newPicture(20, 20), false));

/** A page of 100 by 200 points with two images, Im and Cap, a form F that draws Im at its left, and that content. */
async function pageWith(content: string, image: object = {}, more: object = {}): Promise<PDFPage> {
  const document = await PDFDocument.create();
  const { context } = document;
  const add = (bytes: string | Uint8Array, given: object) =>
    context.register(context.stream(bytes, given as Record<string, string>));
  const picture = {
    ...{ Type: 'XObject', Subtype: 'Image', Width: 20, Height: 20, BitsPerComponent: 8 },
    ...{ ColorSpace: 'DeviceGray', Filter: 'DCTDecode', ...image },
  };
  const [Im, Cap] = [add(jpeg, picture), add(jpeg, { ...picture, Width: 5 })];
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 200], Matrix: [0.5, 0, 0, 1, 0, 0] };
  const F = add('q 100 0 0 200 0 0 cm /Im Do Q', { ...form, Resources: { XObject: { Im } } });
  const page = document.addPage([100, 200]);
  const ExtGState = { Plain: { ca: 1, BM: 'Normal' }, Half: { ca: 0.5 } };
  const Resources = context.obj({ XObject: { Im, Cap, F }, ExtGState });
  page.node.set(PDFName.of('Resources'), Resources);
  page.node.set(PDFName.of('Contents'), add(content, {}));
  for (const [key, value] of Object.entries(more)) page.node.set(PDFName.of(key), context.obj(value as []));
  return page;
}

const SCAN = 'q 100 0 0 200 0 0 cm /Im Do Q';

test.each([
  ['one image', SCAN],
  [
    'an image behind text that is not drawn, as a copier recognises it',
    `${SCAN} BT 3 Tr (Surat \\) \\(1) Tj ET`,
  ],
  ['spaces', `${SCAN} BT /F1 12 Tf ( ) Tj [( ) 20 ()] TJ ET`],
  ['an image on white', `1 1 1 rg 0 0 100 200 re f ${SCAN}`],
  ['an image within the page', `q 0 0 100 200 re W n ${SCAN} Q % the end`],
  ['an image in a form', 'q 2 0 0 1 0 0 cm /F Do Q'],
  ['an image that is drawn as it is', `/Plain gs ${SCAN}`],
])('a page with %s shows no more than that', async (_what, content) => {
  const { images, isAll } = drawingOn(await pageWith(content));
  expect([isAll, images.length]).toEqual([true, 1]);
  expect(images[0]).toMatchObject({
    matrix: [100, 0, 0, 200, 0, 0],
    clip: { left: 0, right: 100, top: 200 },
  });
});

test.each([
  ['text', `${SCAN} BT (Surat keputusan) Tj ET`],
  ['text in digits', `${SCAN} BT <0036> Tj ET`],
  ['a line', `${SCAN} 0 0 m 10 10 l S`],
  ['an area', `${SCAN} 0 0 0 rg 5 5 10 10 re f`],
  ['white over an image', `${SCAN} 1 g 5 5 10 10 re f`],
  ['an image that is cut to a shape', `0 0 m 10 10 l 20 0 l W n ${SCAN}`],
  ['an image that is half transparent', `/Half gs ${SCAN}`],
  ['an image in the content', 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI'],
  ['a layer that may be hidden', `/OC /Layer BDC ${SCAN} EMC`],
  ['a shading', `${SCAN} /Sh sh`],
])('a page with %s shows more than its images', async (_what, content) =>
  expect(drawingOn(await pageWith(content)).isAll).toBe(false),
);

test.each([
  ['an image with a mask', { Mask: [0, 10] }, {}],
  ['a note that is drawn', {}, { Annots: [{ Type: 'Annot', Subtype: 'Stamp', AP: {} }] }],
])('so does one with %s', async (_what, image, more) =>
  expect(drawingOn(await pageWith(SCAN, image, more)).isAll).toBe(false),
);

test('a stencil is an image where its colour is black', async () => {
  const stencil = { ImageMask: true };
  expect(drawingOn(await pageWith(SCAN, stencil))).toMatchObject({
    isAll: true,
    images: [{ isStencil: true }],
  });
  expect(drawingOn(await pageWith(`1 0 0 rg ${SCAN}`, stencil)).isAll).toBe(false);
});

test('only what the page draws is its own: pages may share the names of all images', async () => {
  const { images } = drawingOn(await pageWith('q 30 0 0 30 10 10 cm /Cap Do Q'));
  expect(images).toMatchObject([{ matrix: [30, 0, 0, 30, 10, 10] }]);
});

test('content that is damaged is refused', async () => {
  const damaged = await pageWith('q (no end');
  expect(() => drawingOn(damaged)).toThrow('A string has no end');
});

test('pages of the camera are their image, those of a word processor are not', async () => {
  const scan = await PDFDocument.load(jpegPdf([{ width: 20, height: 20, jpeg }]));
  expect(drawingOn(scan.getPage(0))).toMatchObject({ isAll: true, images: [{}] });
  const written = await PDFDocument.create();
  const page = written.addPage();
  page.drawImage(await written.embedJpg(jpeg), { x: 40, y: 760, width: 50, height: 50 });
  page.drawText('Isi surat', { font: await written.embedFont(StandardFonts.Helvetica) });
  const read = await PDFDocument.load(await written.save());
  expect(drawingOn(read.getPage(0))).toMatchObject({ isAll: false, images: [{}] });
});
