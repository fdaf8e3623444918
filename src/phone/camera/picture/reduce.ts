import { brightness } from '../../../page/brightness';
import { newPlane, type Picture, type Plane } from './picture';

const { floor, max, min } = Math;

/** A picture in fewer pixels as brightness and two colour differences. */
export interface Reduced {
  readonly light: Plane;
  readonly red: Plane;
  readonly blue: Plane;
  /** Pixels of the original for each pixel here. */
  readonly factor: number;
}

/** Averages a picture down to at most `longest` pixels at the longer side. */
export function reduced({ width, height, data }: Picture, longest: number): Reduced {
  const factor = max(1, max(width, height) / longest);
  const [w, h] = [max(1, floor(width / factor)), max(1, floor(height / factor))];
  const [light, red, blue, counts] = [
    newPlane(w, h),
    newPlane(w, h),
    newPlane(w, h),
    new Float32Array(w * h),
  ];
  for (let y = 0; y < height; y++) {
    const row = min(h - 1, floor(y / factor)) * w;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = row + min(w - 1, floor(x / factor));
      const [r, b] = [data[from] ?? 0, data[from + 2] ?? 0];
      const l = brightness(r, data[from + 1] ?? 0, b);
      add(light.data, to, l);
      add(red.data, to, r - l);
      add(blue.data, to, b - l);
      add(counts, to, 1);
    }
  }
  for (const { data: sums } of [light, red, blue])
    sums.forEach((sum, index) => {
      sums[index] = sum / (counts[index] || 1);
    });
  return { light, red, blue, factor };
}

const add = (sums: Float32Array, index: number, value: number): void => {
  sums[index] = (sums[index] ?? 0) + value;
};
