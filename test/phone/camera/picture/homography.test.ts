import fc from 'fast-check';
import { homography, project } from '../../../../src/phone/camera/picture/homography';
import { newPicture, type Picture } from '../../../../src/phone/camera/picture/picture';
import {
  isProper,
  mapQuad,
  turned,
  wholeOf,
  type Point,
  type Quad,
} from '../../../../src/phone/camera/picture/point';
import { warpRows } from '../../../../src/phone/camera/picture/warp';

const off = fc.double({ min: -0.2, max: 0.2, noNaN: true });
/** A convex quadrilateral: a square of 100 with each corner moved by less than a quarter. */
const quads = fc.tuple(...Array.from({ length: 8 }, () => off)).map(
  (moves) =>
    wholeOf({ width: 100, height: 100 }).map(({ x, y }, index) => ({
      x: x + 100 * moves[index]!,
      y: y + 100 * moves[index + 4]!,
    })) as unknown as Quad,
);
const points = fc.record({
  x: fc.double({ min: 0, max: 100, noNaN: true }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
});

test('corners in their order that are apart make a page; those that meet, are on one line, cross or turn over do not', () => {
  const moved = (index: number, x: number, y: number): Quad => {
    const corners: Point[] = [...wholeOf({ width: 1, height: 1 })];
    corners[index] = { x, y };
    return corners as unknown as Quad;
  };
  const meeting = moved(0, 1, 0);
  const onOneLine = moved(0, 0.5, 0.5);
  const dented = moved(2, 0.3, 0.3);
  const crossing = moved(1, -0.1, 0.6);
  const mirrored = [...moved(0, 0, 0)].reverse() as unknown as Quad;
  const tiny = wholeOf({ width: 0.03, height: 0.03 });
  for (const quad of [meeting, onOneLine, dented, crossing, mirrored, tiny])
    expect(isProper(quad)).toBe(false);
  expect(isProper(wholeOf({ width: 0.15, height: 0.1 }))).toBe(true);
  expect(isProper(wholeOf({ width: 0.04, height: 1 }))).toBe(true);
  fc.assert(
    fc.property(quads, fc.integer({ min: 0, max: 3 }), (quad, quarters) => {
      const parts = mapQuad(quad, ({ x, y }) => ({ x: x / 100, y: y / 100 }));
      expect(isProper(turned(parts, quarters))).toBe(true);
    }),
  );
});

test('a projective map takes each corner to its place, and back', () => {
  fc.assert(
    fc.property(quads, quads, points, (from, to, point) => {
      const there = homography(from, to);
      const back = homography(to, from);
      from.forEach((corner, index) => expectNear(project(there, corner), to[index]!));
      expectNear(project(back, project(there, point)), point);
    }),
  );
});

test('three corners on one line are refused', () => {
  const line = [0, 1, 2].map((x) => ({ x, y: 0 }));
  expect(() =>
    homography([...line, { x: 0, y: 5 }] as unknown as Quad, wholeOf({ width: 1, height: 1 })),
  ).toThrow(RangeError);
});

test('a page that is warped away and back looks as before', () => {
  const size = { width: 60, height: 80 };
  const page = smooth(size.width, size.height);
  fc.assert(
    fc.property(quads, (quad) => {
      const seen = mapped(page, wholeOf(page), scaledTo(quad, 3), 420, 420);
      const back = mapped(seen, scaledTo(quad, 3), wholeOf(size), size.width, size.height);
      expect(meanDifference(page, back)).toBeLessThan(4);
    }),
    { numRuns: 10 },
  );
});

test('four quarter turns are none, and one puts the left side on top', () => {
  fc.assert(fc.property(quads, (quad) => expect(turned(quad, 4)).toEqual(quad)));
  const [a, b, c, d] = wholeOf({ width: 1, height: 1 });
  expect(turned([a, b, c, d], 1)).toEqual([d, a, b, c]);
});

const expectNear = (found: Point, wanted: Point): void =>
  expect(Math.hypot(found.x - wanted.x, found.y - wanted.y)).toBeLessThan(1e-5);

/** Moved so far that no corner is outside the picture. */
const scaledTo = (quad: Quad, factor: number): Quad =>
  quad.map(({ x, y }) => ({ x: (x + 20) * factor, y: (y + 20) * factor })) as unknown as Quad;

/** What the target shows of the source: `from` in the source becomes `to` in the target. */
function mapped(source: Picture, from: Quad, to: Quad, width: number, height: number): Picture {
  const target = newPicture(width, height);
  warpRows(source, homography(to, from), target, 0, height);
  return target;
}

function smooth(width: number, height: number): Picture {
  const picture = newPicture(width, height);
  picture.data.forEach((_level, at) => {
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
    picture.data[at] = at % 4 === 3 ? 255 : 128 + 60 * Math.sin(x / 9) + 60 * Math.cos(y / 11);
  });
  return picture;
}

const meanDifference = (one: Picture, other: Picture): number =>
  one.data.reduce((sum, level, at) => sum + Math.abs(level - other.data[at]!), 0) / one.data.length;
