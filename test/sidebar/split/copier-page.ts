import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import type { Picture } from '../../../src/phone/camera/picture/picture';
import { scannedPage } from './separator';

/** The separator sheet of KUL-9999 without noise. */
export const copierPage = (): Picture => scannedPage({ code: 'KUL-9999', dpi: 80, askew: 2, noise: 0 });

/** That page in a coding of copiers: made by libtiff's tiffcp (levels above 140 are white) and by opj_compress -r 60. */
export const coded = (coding: 'g3' | 'g3-2d' | 'g4' | 'j2k'): Uint8Array =>
  readFileSync(path.join(__dirname, 'copier', `separator.${coding}`));

/** A document with a page that has one picture of the size of that page. */
export async function pageOf(bytes: Uint8Array, given: object): Promise<PDFPage> {
  const { width, height } = copierPage();
  const document = await PDFDocument.create();
  const image = document.context.register(
    document.context.stream(bytes, {
      ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
      ...{ ColorSpace: 'DeviceGray', BitsPerComponent: 1, ...given },
    }),
  );
  const sheet = document.addPage();
  sheet.node.setXObject(PDFName.of('Im'), image);
  const drawing = `q ${sheet.getWidth()} 0 0 ${sheet.getHeight()} 0 0 cm /Im Do Q`;
  sheet.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(drawing)));
  return sheet;
}

/** The levels of a page in so many bits. */
export function levelsOf(page: Picture, bits: 1 | 2 | 8): Uint8Array {
  const row = Math.ceil((page.width * bits) / 8);
  const bytes = new Uint8Array(row * page.height);
  for (let y = 0; y < page.height; y++)
    for (let x = 0; x < page.width; x++) {
      const level = page.data[(y * page.width + x) * 4]!;
      const reduced = bits === 1 ? Number(level > 140) : level >> (8 - bits);
      bytes[y * row + ((x * bits) >> 3)]! |= reduced << (8 - bits - ((x * bits) & 7));
    }
  return bytes;
}

/** A JBIG2 page with one region in the coding of a fax (ITU-T T.88, 7.4.6 and 7.4.8). */
export function jbig2Of(page: Picture, group4: Uint8Array): Uint8Array {
  const long = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >> shift) & 255);
  const segment = (number: number, type: number, data: readonly number[]): readonly number[] => [
    ...[...long(number), type, 0, 1, ...long(data.length)],
    ...data,
  ];
  const size = [...long(page.width), ...long(page.height)];
  const none = [...long(0), ...long(0)];
  return new Uint8Array([
    ...segment(0, 48, [...size, ...none, 0, 0, 0]),
    ...segment(1, 38, [...size, ...none, 0, 1, ...group4]),
  ]);
}
