import { distance, type Point, type Quad } from '../picture/point';

const { abs, log, max, min, round, sqrt } = Math;

/** Width divided by height of an upright sheet. F4 is Indonesia's folio, 215 by 330 mm. */
const PAPERS = [210 / 297, 215 / 330, 8.5 / 11, 8.5 / 14];
/** A sheet whose sides are nearly those of a paper size has exactly them. */
const NEAR = 0.05;
/** Focal lengths of telephones in longer sides of the picture. */
const FOCAL = { least: 0.55, most: 3, usual: 0.8 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Width divided by height of the sheet whose corners these are. The camera is taken to look through the middle of the
 * picture (Zhang and He, Whiteboard scanning and image enhancement, 2007, section 3.3).
 */
export function pageShape(quad: Quad, { width, height }: Size): number {
  const measured = measuredShape(quad, width, height);
  const near = PAPERS.flatMap((shape) => [shape, 1 / shape]).map((shape) => ({
    shape,
    off: abs(log(measured / shape)),
  }));
  const best = near.reduce((one, other) => (other.off < one.off ? other : one));
  return best.off < NEAR ? best.shape : measured;
}

type Vector = readonly [number, number, number];

function measuredShape(quad: Quad, width: number, height: number): number {
  const longest = max(width, height);
  const [m1, m2, m4, m3] = quad.map(({ x, y }): Vector => [
    (x - width / 2) / longest,
    (y - height / 2) / longest,
    1,
  ]) as unknown as readonly [Vector, Vector, Vector, Vector];
  const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
  const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
  const n2 = less(m2, k2, m1);
  const n3 = less(m3, k3, m1);
  const focal = focalOf(n2, n3);
  const long = ([x, y, z]: Vector): number => (x * x + y * y) / focal + z * z;
  const shape = sqrt(long(n2) / long(n3));
  return Number.isFinite(shape) && shape > 0 ? shape : meanShape(quad);
}

/** The square of the focal length in longer sides; the usual one where the sheet is seen without perspective. */
function focalOf([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  const square = -(ax * bx + ay * by) / (az * bz);
  const isKnown = abs(az * bz) > 1e-3 && square >= FOCAL.least ** 2 && square <= FOCAL.most ** 2;
  return isKnown ? square : FOCAL.usual ** 2;
}

const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [b * z - c * y, c * x - a * z, a * y - b * x];
const dot = ([a, b, c]: Vector, [x, y, z]: Vector): number => a * x + b * y + c * z;
const less = ([a, b, c]: Vector, factor: number, [x, y, z]: Vector): Vector => [
  factor * a - x,
  factor * b - y,
  factor * c - z,
];

const sides = ([a, b, c, d]: Quad): readonly [number, number] => [
  (distance(a, b) + distance(d, c)) / 2,
  (distance(a, d) + distance(b, c)) / 2,
];

function meanShape(quad: Quad): number {
  const [across, down] = sides(quad);
  return across / max(1, down);
}

/** Pixels of a page's longer side at 200 dots per inch on A4. */
const MOST_PIXELS = 2339;

/** Pixels of the flattened page: no more than the photograph has, nor than paper needs. */
export function pageSize(quad: Quad, photo: Size): Size {
  const shape = pageShape(quad, photo);
  const longest = quad.map((corner, index) => distance(corner, quad[(index + 1) % 4] as Point));
  const pixels = max(16, min(MOST_PIXELS, round(max(...longest))));
  return shape < 1
    ? { width: max(1, round(pixels * shape)), height: pixels }
    : { width: pixels, height: max(1, round(pixels / shape)) };
}
