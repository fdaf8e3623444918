import type { Point, Quad } from './point';

const { abs } = Math;

/** A projective map of the plane: nine coefficients, row by row, the last one 1. */
export type Homography = readonly number[];

/**
 * The projective map that takes each corner of `from` to the same corner of `to`.
 * @throws RangeError where three corners are on one line
 */
export function homography(from: Quad, to: Quad): Homography {
  const rows = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index] as Point;
    return [
      [x, y, 1, 0, 0, 0, -x * u, -y * u, u],
      [0, 0, 0, x, y, 1, -x * v, -y * v, v],
    ];
  });
  return [...solve(rows), 1];
}

export function project(map: Homography, { x, y }: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = map;
  const w = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** Gaussian elimination with partial pivoting; each row ends with the right side. */
function solve(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const best = rows.reduce(
      (found, row, index) =>
        index >= column && abs(at(row, column)) > abs(at(rows[found], column)) ? index : found,
      column,
    );
    if (abs(at(rows[best], column)) < 1e-12) throw new RangeError('Three corners are on one line');
    [rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]];
    for (let below = column + 1; below < size; below++) subtract(rows[below], rows[column], column);
  }
  const found = new Array<number>(size).fill(0);
  for (let index = size - 1; index >= 0; index--) {
    const row = rows[index];
    const known = found.reduce((sum, value, other) => sum + (other > index ? value * at(row, other) : 0), 0);
    found[index] = (at(row, size) - known) / at(row, index);
  }
  return found;
}

const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? 0;

function subtract(row: number[] | undefined, pivot: readonly number[] | undefined, column: number): void {
  const factor = at(row, column) / at(pivot, column);
  row?.forEach((value, index) => {
    row[index] = value - factor * at(pivot, index);
  });
}
