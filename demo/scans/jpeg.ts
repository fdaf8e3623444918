import { encode } from 'jpeg-js';
import type { PageImage } from './page-image';

/** A JPEG of middling quality with a comment. */
export function jpeg({ width, height, grey }: PageImage, comments: string[]): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  grey.forEach((shade, index) => data.set([shade, shade, shade, 255], index * 4));
  return Uint8Array.from(encode({ width, height, data, comments }, 55).data);
}
