import { encode } from 'jpeg-js';
import type { PageImage } from './page-image';

/** A JPEG of medium quality with a comment. */
export function jpeg({ width, height, grey }: PageImage, comments: string[]): Uint8Array {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < grey.length; pixel += 1) data.fill(grey[pixel] ?? 0, pixel * 4, pixel * 4 + 3);
  return Uint8Array.from(encode({ width, height, data, comments }, 55).data);
}
