import jsQR from 'jsqr';
import type { PageCode } from './parts';

/** RGBA, as a canvas returns it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels of the longer side at which a code is searched, one after the other. */
const SIZES = [1200, 700, 1800];

/** The QR code on a page; null: none. A code that is blurred or noisy at one size is often clear at another. */
export function readCode(page: Pixels): PageCode | null {
  const longest = Math.max(page.width, page.height);
  for (const size of SIZES.filter((each, index) => index === 0 || each < longest)) {
    const { width, height, data } = resized(page, size);
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    if (code === null || code.data === '') continue;
    const { topLeftCorner: one, topRightCorner: other } = code.location;
    return { text: code.data, share: Math.hypot(one.x - other.x, one.y - other.y) / Math.min(width, height) };
  }
  return null;
}

/** Parts of a page, from a corner, in which the code at the foot of a paper is; noise that hides it in one is often harmless in another. */
const CORNERS = [
  { width: 0.45, height: 0.2 },
  { width: 0.25, height: 0.12 },
] as const;

/**
 * The codes in the corner at the foot, in the opposite corner of a page that was scanned upside down, and anywhere on it: other codes on a page
 * hide none of the paper.
 */
export function readCodes(page: Pixels): readonly string[] {
  const corners = CORNERS.flatMap(({ width: across, height: down }) => {
    const [width, height] = [Math.ceil(page.width * across), Math.ceil(page.height * down)];
    const foot = cropped(page, page.width - width, page.height - height, width, height);
    return [foot, cropped(page, 0, 0, width, height)];
  });
  const found = [...corners, page].map(readCode);
  return [...new Set(found.flatMap((code) => (code === null ? [] : [code.text.trim()])))];
}

function cropped(page: Pixels, left: number, top: number, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * page.width + left) * 4;
    data.set(page.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/** Averages down to a size; a smaller page stays as it is. */
function resized(page: Pixels, longest: number): Pixels {
  const factor = Math.max(page.width, page.height) / longest;
  if (factor <= 1) return page;
  const [width, height] = [Math.floor(page.width / factor), Math.floor(page.height / factor)];
  const data = new Uint8ClampedArray(width * height * 4);
  const span = Math.ceil(factor);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [left, top] = [Math.floor(x * factor), Math.floor(y * factor)];
      let [sum, count] = [0, 0];
      for (let row = top; row < Math.min(page.height, top + span); row++)
        for (let column = left; column < Math.min(page.width, left + span); column++) {
          sum += page.data[(row * page.width + column) * 4 + 1] ?? 0;
          count += 1;
        }
      data.fill(sum / count, (y * width + x) * 4, (y * width + x) * 4 + 3);
      data[(y * width + x) * 4 + 3] = 255;
    }
  return { width, height, data };
}
