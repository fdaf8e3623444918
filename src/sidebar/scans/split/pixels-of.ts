import type { PageImage } from './page-image';
import type { Pixels } from './read-code';

/** Pixels of the longer side in which a page is opened; copiers scan with up to three times as many. */
const LONGEST = 1800;

/** Opens the picture of a page in the browser. @throws DOMException where it cannot be opened */
export async function pixelsOf(image: PageImage): Promise<Pixels> {
  if (image.kind === 'levels') return pixelsOfLevels(image);
  const bitmap = await createImageBitmap(new Blob([image.bytes as BlobPart], { type: 'image/jpeg' }));
  const factor = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * factor);
  canvas.height = Math.round(bitmap.height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function pixelsOfLevels(image: Extract<PageImage, { readonly kind: 'levels' }>): Pixels {
  const { bytes, width, height, bits, channels, isInverted } = image;
  const row = Math.ceil((width * channels * bits) / 8);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const levelAt = (x: number, y: number, channel: number): number => {
    const index = x * channels + channel;
    const level =
      bits === 8
        ? (bytes[y * row + index] ?? 0)
        : (((bytes[y * row + (index >> 3)] ?? 0) >> (7 - (index & 7))) & 1) * 255;
    return isInverted ? 255 - level : level;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        data[(y * width + x) * 4 + channel] = levelAt(x, y, channels === 3 ? channel : 0);
  return { width, height, data };
}

/** A small picture of a page as a data address. */
export function thumbnail({ width, height, data }: Pixels): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas');
  small.width = 120;
  small.height = Math.max(1, Math.round((120 * height) / width));
  const target = small.getContext('2d');
  if (!context || !target) return '';
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  target.drawImage(canvas, 0, 0, small.width, small.height);
  return small.toDataURL('image/jpeg', 0.7);
}
