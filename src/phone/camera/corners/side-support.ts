import { levelNear, type Plane } from '../picture/picture';
import type { Point } from '../picture/point';
import type { Line } from './edge-lines';

const { abs, ceil, cos, hypot, max, min, round, sin } = Math;
const { isNaN, NaN: UNKNOWN } = Number;

/** How well the parts of a line are the edge of a sheet. */
export interface SideSupport {
  readonly line: Line;
  /** Whether it is the border of the picture, where no edge can be seen. */
  readonly isBorder: boolean;
  /** How long and clear its best part is, in pixels. */
  readonly strength: number;
  /** How much of the part between two points is an edge, from 0 to 1; `inside` is a point on the sheet's side. */
  readonly between: (one: Point, other: Point, inside: Point) => number;
  readonly around: (one: Point, other: Point, inside: Point) => Surroundings;
}

/** What is beside and beyond a part of a line. */
export interface Surroundings {
  /** How much of the line beyond the two ends is the same edge: the sides of a sheet end at its corners. */
  readonly beyond: number;
  /** The mean colour differences of the strip inside the edge; none at the border of the picture. */
  readonly colours: readonly number[];
}

/** Pixels from the line at which its two sides are compared. */
const BESIDE = [3, 5] as const;
/** A difference of levels that counts fully; less counts in proportion. */
const FULL_STEP = 9;
/** What an edge counts if the sheet is the darker side, or differs in colour only. */
const WEIGHTS = { brighter: 1, darker: 0.8, colour: 0.9 } as const;
/** The weight of an unquiet strip inside the edge: the margins of a sheet are empty. */
const UNQUIET = 0.028;
/** What the border of the picture counts. */
const BORDER = 0.4;
/** The length beyond an end that is looked at, as a part of the side. */
const BEYOND = 0.12;
/** Support that lengthens a part of a line rather than ending it. */
const ENOUGH = 0.3;

export const borderSupport = (line: Line): SideSupport => ({
  line,
  isBorder: true,
  strength: 0,
  between: () => BORDER,
  around: () => ({ beyond: 0, colours: [] }),
});

/** Compares both sides of a line at each pixel along it; every part of the line is then a difference of sums. */
export function sideSupport(line: Line, planes: readonly Plane[]): SideSupport {
  const { width, height } = planes[0] as Plane;
  const reach = ceil(hypot(width, height));
  const [nx, ny] = [cos(line.angle), sin(line.angle)];
  const along = ({ x, y }: Point): number => round(y * nx - x * ny) + reach;
  const spanOf = (one: Point, other: Point): readonly [number, number] => {
    const [from, to] = [along(one), along(other)];
    return from < to ? [from, to] : [to, from];
  };
  const sideOf = (inside: Point): number => (inside.x * nx + inside.y * ny > line.offset ? 1 : -1);
  const profile = profileOf(line, planes, reach);
  return {
    line,
    isBorder: false,
    strength: strengthOf(profile),
    between: (one, other, inside) => supportOf(profile, sideOf(inside), ...spanOf(one, other)),
    around: (one, other, inside) => {
      const [from, to] = spanOf(one, other);
      const sign = sideOf(inside);
      const far = round((to - from) * BEYOND);
      return {
        beyond:
          (supportOf(profile, sign, from - 3 - far, from - 3) +
            supportOf(profile, sign, to + 3, to + 3 + far)) /
          2,
        colours: (sign > 0 ? profile.above : profile.below).colours.map((sums) => meanOf(sums, from, to)),
      };
    },
  };
}

function supportOf(profile: Profile, sign: number, from: number, to: number): number {
  const [light, ...colours] = profile.steps;
  const step = meanOf(light as Float32Array, from, to) * sign;
  const { unquiet } = sign > 0 ? profile.above : profile.below;
  let support = step > 0 ? step * WEIGHTS.brighter : -step * WEIGHTS.darker;
  for (const colour of colours) support = max(support, abs(meanOf(colour, from, to)) * WEIGHTS.colour);
  return max(0, support - UNQUIET * meanOf(unquiet, from, to));
}

/** The mean between two places of what was summed. */
const meanOf = (sums: Float32Array, from: number, to: number): number => {
  const [first, last] = [max(0, from), min(sums.length - 1, to)];
  return ((sums[last] ?? 0) - (sums[first] ?? 0)) / max(1, last - first);
};

interface Profile {
  /** For each plane the running sum of the steps, from -1 to 1, from the side below the offset to that above. */
  readonly steps: readonly Float32Array[];
  readonly above: Strip;
  readonly below: Strip;
}

/** Running sums over the strip on one side of the line. */
interface Strip {
  /** How much the brightness changes from pixel to pixel. */
  readonly unquiet: Float32Array;
  readonly colours: readonly Float32Array[];
}

function profileOf({ angle, offset }: Line, planes: readonly Plane[], reach: number): Profile {
  const [nx, ny] = [cos(angle), sin(angle)];
  const size = 2 * reach + 1;
  const beside = planes.map((plane) =>
    [1, -1].map((sign) =>
      Float32Array.from({ length: size }, (_none, index) => {
        const [x, y] = [nx * offset - ny * (index - reach), ny * offset + nx * (index - reach)];
        const far = (pixels: number) => levelNear(plane, x + nx * pixels * sign, y + ny * pixels * sign);
        return (far(BESIDE[0]) + far(BESIDE[1])) / 2;
      }),
    ),
  );
  const strip = (side: number): Strip => {
    const [light, ...colours] = beside.map((sides) => sides[side] as Float32Array);
    return {
      unquiet: runningSum(size, (index) => min(20, abs(at(light, index) - at(light, index - 1)))),
      colours: colours.map((colour) => runningSum(size, (index) => at(colour, index))),
    };
  };
  return {
    steps: beside.map(([above, below]) =>
      runningSum(size, (index) => min(1, max(-1, (at(above, index) - at(below, index)) / FULL_STEP))),
    ),
    above: strip(0),
    below: strip(1),
  };
}

const at = (values: Float32Array | undefined, index: number): number => values?.[index] ?? UNKNOWN;

/** The sums of all values before each place; what is outside the picture counts nothing. */
function runningSum(size: number, value: (index: number) => number): Float32Array {
  const sums = new Float32Array(size);
  for (let index = 1; index < size; index++) {
    const here = value(index);
    sums[index] = (sums[index - 1] ?? 0) + (isNaN(here) ? 0 : here);
  }
  return sums;
}

/** The greatest sum of support above `ENOUGH` over a part of the line, for a sheet on either side. */
function strengthOf({ steps: [light, ...colours], above, below }: Profile): number {
  const here = (sums: Float32Array | undefined, index: number): number =>
    at(sums, index) - at(sums, index - 1);
  const best = (
    steps: Float32Array | undefined,
    sign: number,
    weight: number,
    changes: Float32Array,
  ): number => {
    let [run, most] = [0, 0];
    for (let index = 1; index < changes.length; index++) {
      const support = here(steps, index) * sign * weight - UNQUIET * here(changes, index);
      run = max(0, run + support - ENOUGH);
      most = max(most, run);
    }
    return most;
  };
  return max(
    ...[above, below].flatMap(({ unquiet: changes }, side) => [
      best(light, side === 0 ? 1 : -1, WEIGHTS.brighter, changes),
      best(light, side === 0 ? -1 : 1, WEIGHTS.darker, changes),
      ...colours.flatMap((colour) => [1, -1].map((sign) => best(colour, sign, WEIGHTS.colour, changes))),
    ]),
  );
}
