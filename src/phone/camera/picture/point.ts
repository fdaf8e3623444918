const { PI, atan2, hypot } = Math;

/** A place in a picture in pixels, from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a page: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

export const distance = (one: Point, other: Point): number => hypot(one.x - other.x, one.y - other.y);

export const wholeOf = ({ width, height }: { readonly width: number; readonly height: number }): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
];

export const mapQuad = (quad: Quad, change: (corner: Point, index: number) => Point): Quad =>
  quad.map(change) as unknown as Quad;

/** The corners in a picture that is `factor` times as large. */
export const scaled = (quad: Quad, factor: number): Quad =>
  mapQuad(quad, ({ x, y }) => ({ x: x * factor, y: y * factor }));

/** The corners so ordered that the page appears turned clockwise by quarter turns. */
export const turned = (quad: Quad, quarters: number): Quad =>
  mapQuad(quad, (_corner, index) => quad[(index + 4 - (quarters % 4)) % 4] as Point);

/** Signed area in square pixels, positive for corners in the order of `Quad`. */
export const areaOf = (quad: Quad): number =>
  quad.reduce((sum, { x, y }, index) => {
    const next = quad[(index + 1) % 4] as Point;
    return sum + x * next.y - next.x * y;
  }, 0) / 2;

/** The least that three corners of a page span, as a part of the photograph. */
const LEAST_SPAN = 0.005;

/** Whether corners as parts of a photograph are those of a page: in their order, none dented or on another, and not too small. */
export const isProper = (quad: Quad): boolean =>
  quad.every((corner, index) => {
    const before = quad[(index + 3) % 4] as Point;
    const after = quad[(index + 1) % 4] as Point;
    const [ax, ay] = [corner.x - before.x, corner.y - before.y];
    const [bx, by] = [after.x - corner.x, after.y - corner.y];
    return (ax * by - ay * bx) / 2 >= LEAST_SPAN;
  });

/** Interior angles in degrees; the sum is 360 only if no corner is dented. */
export const anglesOf = (quad: Quad): readonly number[] =>
  quad.map((corner, index) => {
    const before = quad[(index + 3) % 4] as Point;
    const after = quad[(index + 1) % 4] as Point;
    const [ax, ay, bx, by] = [
      before.x - corner.x,
      before.y - corner.y,
      after.x - corner.x,
      after.y - corner.y,
    ];
    return (atan2(bx * ay - by * ax, ax * bx + ay * by) * 180) / PI;
  });
