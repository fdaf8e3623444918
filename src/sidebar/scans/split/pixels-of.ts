import { loadScript } from '../../../page/load-script';
import type { DecodeImage } from '../../late/images';
import type { Levels, PageImage } from './pdf/page-image';
import { withoutExif } from './pdf/without-exif';
import type { Pixels } from './read-code';

/** Pixels of the longer side in which a page is opened; copiers scan with up to three times as many. */
export const LONGEST = 1800;

/**
 * Opens the picture of a page of a PDF in the browser. A PDF shows a JPEG as it is stored, whatever its EXIF orientation.
 * @throws Error where it cannot be opened
 */
export async function pixelsOf(image: PageImage): Promise<Pixels> {
  if (image.kind === 'levels') return pixelsOfLevels(image);
  if (image.kind === 'coded') {
    const decode = await loadScript<DecodeImage>('Gambar');
    if (decode === null) throw new Error('The decoder is not loaded');
    return pixelsOfLevels(await decode(image));
  }
  return opened(withoutExif(image.bytes));
}

/** Opens a file that is a picture, turned as its EXIF orientation says. @throws Error where it cannot be opened */
export const pixelsOfFile = (bytes: Uint8Array): Promise<Pixels> => opened([bytes]);

async function opened(parts: readonly Uint8Array[]): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([...parts] as BlobPart[], { type: 'image/jpeg' }));
  const factor = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * factor);
  canvas.height = Math.round(bitmap.height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  // What is transparent in it is white, as on paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function pixelsOfLevels(image: Levels): Pixels {
  const { bytes, width, height, bits, channels, isInverted } = image;
  const row = Math.ceil((width * channels * bits) / 8);
  const most = (1 << bits) - 1;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const levelAt = (x: number, y: number, channel: number): number => {
    const bit = (x * channels + channel) * bits;
    const level = ((bytes[y * row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & most;
    return ((isInverted ? most - level : level) * 255) / most;
  };
  const shadeAt = (x: number, y: number, channel: number): number =>
    channels === 4
      ? 255 - Math.min(255, levelAt(x, y, channel) + levelAt(x, y, 3))
      : levelAt(x, y, channels < 3 ? 0 : channel);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        data[(y * width + x) * 4 + channel] = shadeAt(x, y, channel);
  return { width, height, data };
}

/**
 * A picture of a page as a data address, `wide` pixels wide at most.
 * @param turned degrees clockwise by which a reader turns the page, a multiple of 90 (ISO 32000-1, table 30, Rotate)
 */
export function pictureOf(pixels: Pixels, wide: number, turned = 0): string {
  const { width, height } = pixels;
  const picture = document.createElement('canvas');
  const isUpright = turned % 180 === 0;
  const factor = Math.min(1, wide / (isUpright ? width : height));
  const [shownWidth, shownHeight] = [width, height].map((side) => Math.max(1, Math.round(side * factor))) as [
    number,
    number,
  ];
  picture.width = isUpright ? shownWidth : shownHeight;
  picture.height = isUpright ? shownHeight : shownWidth;
  const target = picture.getContext('2d');
  if (!target) return '';
  target.translate(picture.width / 2, picture.height / 2);
  target.rotate((turned * Math.PI) / 180);
  target.drawImage(canvasOf(pixels), -shownWidth / 2, -shownHeight / 2, shownWidth, shownHeight);
  return picture.toDataURL('image/jpeg', 0.7);
}

/** @throws Error where the browser has no canvas */
export function canvasOf({ width, height, data }: Pixels): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  return canvas;
}
