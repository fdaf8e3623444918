const { round } = Math;
const { NaN: UNKNOWN } = Number;

/** A picture as a canvas returns it: RGBA, 8 bits each, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One channel of a picture, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export const newPicture = (width: number, height: number): Picture => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
});

export const newPlane = (width: number, height: number): Plane => ({
  width,
  height,
  data: new Float32Array(width * height),
});

/** The level of a plane's pixel nearest to a place; NaN outside. */
export function levelNear({ width, height, data }: Plane, x: number, y: number): number {
  const [column, row] = [round(x), round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return UNKNOWN;
  return data[row * width + column] ?? UNKNOWN;
}
