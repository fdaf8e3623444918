import type { Homography } from './homography';
import type { Picture } from './picture';

const { floor, max, min } = Math;

/**
 * Fills rows `from` to `to` (exclusive) of `target` with what `toSource` maps to in `source`, interpolated between
 * four pixels. Places outside the source take the nearest pixel of its border.
 */
export function warpRows(
  source: Picture,
  toSource: Homography,
  target: Picture,
  from: number,
  to: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = toSource;
  const { width, data } = target;
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x + 0.5, y + 0.5];
      const w = g * u + h * v + 1;
      sample(source, (a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5, data, (y * width + x) * 4);
    }
}

function sample(
  { width, height, data }: Picture,
  x: number,
  y: number,
  target: Uint8ClampedArray,
  at: number,
): void {
  const cx = min(max(x, 0), width - 1);
  const cy = min(max(y, 0), height - 1);
  const left = floor(cx);
  const top = floor(cy);
  const fx = cx - left;
  const fy = cy - top;
  const first = (top * width + left) * 4;
  const right = left + 1 < width ? 4 : 0;
  const below = top + 1 < height ? width * 4 : 0;
  for (let channel = first; channel < first + 3; channel++) {
    const above = (data[channel] ?? 0) * (1 - fx) + (data[channel + right] ?? 0) * fx;
    const under = (data[channel + below] ?? 0) * (1 - fx) + (data[channel + below + right] ?? 0) * fx;
    target[at + channel - first] = above * (1 - fy) + under * fy;
  }
}
