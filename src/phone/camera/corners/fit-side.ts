import { levelNear, type Plane } from '../picture/picture';
import type { Point } from '../picture/point';
import type { Line } from './edge-lines';

const { PI, abs, atan2, cos, floor, hypot, sin } = Math;
const { isNaN, NaN: UNKNOWN } = Number;

/** Pixels from the line within which the edge is searched. */
const WITHIN = 7;
/** The ends of a side are left out: the neighbouring sides meet there. */
const ENDS = 0.06;
/** Rounds of fitting, each on the places that were near the line of the round before. */
const NEAR = [6, 3, 1.5] as const;

/** The line through the steepest places near a side from `one` to `other`; the side itself where there are too few. */
export function fitSide(line: Line, one: Point, other: Point, plane: Plane): Line {
  const places = steepestPlaces(line, one, other, plane);
  let fitted = line;
  for (const near of NEAR) {
    const kept = places.filter((place) => abs(offsetOf(place, fitted)) < near);
    if (kept.length < 12) return fitted;
    fitted = lineThrough(kept, fitted);
  }
  return fitted;
}

const offsetOf = ({ x, y }: Point, { angle, offset }: Line): number =>
  x * cos(angle) + y * sin(angle) - offset;

function steepestPlaces({ angle }: Line, one: Point, other: Point, plane: Plane): readonly Point[] {
  const [nx, ny] = [cos(angle), sin(angle)];
  const count = floor(hypot(one.x - other.x, one.y - other.y) / 2);
  return Array.from({ length: count }, (_none, index) => {
    const part = ENDS + ((1 - 2 * ENDS) * index) / count;
    const [x, y] = [one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part];
    let [steepest, at] = [1, UNKNOWN];
    for (let far = -WITHIN; far <= WITHIN; far++) {
      const step = abs(
        levelNear(plane, x + nx * (far + 1), y + ny * (far + 1)) -
          levelNear(plane, x + nx * (far - 1), y + ny * (far - 1)),
      );
      if (step > steepest) [steepest, at] = [step, far];
    }
    return { x: x + nx * at, y: y + ny * at };
  }).filter(({ x }) => !isNaN(x));
}

/** Total least squares; the normal keeps the direction of `before`. */
function lineThrough(places: readonly Point[], before: Line): Line {
  const count = places.length;
  const [mx, my] = [
    places.reduce((sum, { x }) => sum + x, 0) / count,
    places.reduce((sum, { y }) => sum + y, 0) / count,
  ];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const along = atan2(2 * xy, xx - yy) / 2;
  const normal = along + PI / 2;
  const angle = cos(normal - before.angle) < 0 ? normal + PI : normal;
  return { angle, offset: mx * cos(angle) + my * sin(angle) };
}
