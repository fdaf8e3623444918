import { newPlane, type Plane } from './picture';

const { max, min } = Math;

type Fold = (values: Float32Array, start: number, step: number, count: number, at: number) => number;

/** Applies a fold along the rows, then along the columns. */
function separable({ width, height, data }: Plane, fold: Fold): Plane {
  const across = newPlane(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) across.data[y * width + x] = fold(data, y * width, 1, width, x);
  const both = newPlane(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) both.data[y * width + x] = fold(across.data, x, width, height, y);
  return both;
}

const extreme =
  (radius: number, pick: (one: number, other: number) => number): Fold =>
  (values, start, step, count, at) => {
    let found = values[start + at * step] ?? 0;
    const last = min(count - 1, at + radius);
    for (let each = max(0, at - radius); each <= last; each++)
      found = pick(found, values[start + each * step] ?? 0);
    return found;
  };

const mean =
  (radius: number): Fold =>
  (values, start, step, count, at) => {
    const first = max(0, at - radius);
    const last = min(count - 1, at + radius);
    let sum = 0;
    for (let each = first; each <= last; each++) sum += values[start + each * step] ?? 0;
    return sum / (last - first + 1);
  };

/** Two box filters, which is close to a Gaussian. */
export const blurred = (plane: Plane, radius: number): Plane =>
  separable(separable(plane, mean(radius)), mean(radius));

/** Morphological closing: what is dark and narrower than twice the radius disappears, edges keep their place. */
export const closed = (plane: Plane, radius: number): Plane =>
  separable(
    separable(
      plane,
      extreme(radius, (one, other) => (one > other ? one : other)),
    ),
    extreme(radius, (one, other) => (one < other ? one : other)),
  );
