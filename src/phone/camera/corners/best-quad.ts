import { anglesOf, areaOf, distance, type Point, type Quad } from '../picture/point';
import type { Line } from './edge-lines';
import type { SideSupport, Surroundings } from './side-support';

const { abs, cos, floor, max, min, sin, sqrt } = Math;

export interface ScoredQuad {
  readonly quad: Quad;
  readonly sides: readonly [SideSupport, SideSupport, SideSupport, SideSupport];
  /** From 0 to 1: how clearly the four sides are edges of something of one colour. */
  readonly clearness: number;
  /** The clearness less what goes on beyond the corners; the greatest wins. */
  readonly score: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet is at least this part of the picture: who photographs a page goes near it. */
const LEAST_AREA = 0.12;
const ANGLES = { least: 42, most: 138 } as const;
/** How far a corner may be outside the picture, as a part of its longer side. */
const OUTSIDE = 0.04;
/** The least support of one side that is no border of the picture. */
const LEAST_SIDE = 0.22;
/** How much less a sheet of no size counts than the whole picture. */
const SIZE_WEIGHT = 0.2;
/** How much the weakest side counts beside the mean of the four. */
const WEAKEST = 0.3;
/** A sheet has one colour all around: levels by which a side may differ, as where a hand covers it, and what each more costs. */
const COLOUR_SLACK = 8;
const OTHER_COLOUR = 0.02;
/** What a side costs that goes on beyond its corners: another sheet, or a shadow across this one. */
const GOES_ON = 0.5;

/** The best sheet between two of the flat and two of the steep lines; undefined if no four lines can be one. */
export function bestQuad(
  flat: readonly SideSupport[],
  steep: readonly SideSupport[],
  size: Size,
): ScoredQuad | undefined {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const rows = inOrder(flat, ({ angle, offset }) => (offset - middle.x * cos(angle)) / sin(angle));
  const columns = inOrder(steep, ({ angle, offset }) => (offset - middle.y * sin(angle)) / cos(angle));
  const corners = rows.map((row) => columns.map((column) => crossing(row.line, column.line)));
  let best: ScoredQuad | undefined;
  for (const [top, bottom] of pairs(rows.length))
    for (const [left, right] of pairs(columns.length)) {
      const [a, b] = [corners[top]?.[left], corners[top]?.[right]];
      const [c, d] = [corners[bottom]?.[right], corners[bottom]?.[left]];
      if (!a || !b || !c || !d || !isSheet([a, b, c, d], size)) continue;
      const sides = [
        rows[top],
        columns[right],
        rows[bottom],
        columns[left],
      ] as unknown as ScoredQuad['sides'];
      best = better([a, b, c, d], sides, size, best?.score ?? 0) ?? best;
    }
  return best;
}

/** Lines by where they cross the middle of the picture. */
const inOrder = (lines: readonly SideSupport[], place: (line: Line) => number): readonly SideSupport[] =>
  [...lines].sort((one, other) => place(one.line) - place(other.line));

const pairs = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_one, first) =>
    Array.from({ length: count - first - 1 }, (_other, next) => [first, first + 1 + next] as const),
  ).flat();

/** The sheet with these corners and sides, if its score is above `least`. */
function better(quad: Quad, sides: ScoredQuad['sides'], size: Size, least: number): ScoredQuad | undefined {
  if (sides.filter(({ isBorder }) => isBorder).length > 1) return undefined;
  const inside = { x: mean(quad.map(({ x }) => x)), y: mean(quad.map(({ y }) => y)) };
  const each = <T>(look: (side: SideSupport, one: Point, other: Point) => T): readonly T[] =>
    sides.map((side, index) => look(side, quad[index] as Point, quad[(index + 1) % 4] as Point));
  const supports = each((side, one, other) => side.between(one, other, inside));
  const weakest = min(...supports);
  if (weakest < LEAST_SIDE) return undefined;
  const part = min(1, sqrt(areaOf(quad) / (size.width * size.height)));
  const edges = (mean(supports) * (1 - WEAKEST) + weakest * WEAKEST) * (1 - SIZE_WEIGHT + SIZE_WEIGHT * part);
  if (edges <= least) return undefined;
  const around = each((side, one, other) => side.around(one, other, inside));
  const clearness = edges - OTHER_COLOUR * max(0, otherColour(around) - COLOUR_SLACK);
  const score = clearness - GOES_ON * mean(around.map(({ beyond }) => beyond));
  return score > least ? { quad, sides, clearness, score } : undefined;
}

/** How far the colour inside one side is from the middle of all sides, in levels. */
function otherColour(parts: readonly Surroundings[]): number {
  const seen = parts.filter(({ colours }) => colours.length > 0);
  return max(
    ...[0, 1].map((index) => {
      const values = seen.map(({ colours }) => colours[index] ?? 0).sort((one, other) => one - other);
      const middle = mean(values.slice(floor((values.length - 1) / 2), floor(values.length / 2) + 1));
      return max(...values.map((value) => abs(value - middle)));
    }),
  );
}

export function crossing(one: Line, other: Line): Point | undefined {
  const [a, b, c, d] = [cos(one.angle), sin(one.angle), cos(other.angle), sin(other.angle)];
  const determinant = a * d - b * c;
  if (abs(determinant) < 0.2) return undefined;
  return {
    x: (one.offset * d - other.offset * b) / determinant,
    y: (other.offset * a - one.offset * c) / determinant,
  };
}

function isSheet(quad: Quad, { width, height }: Size): boolean {
  const slack = OUTSIDE * max(width, height);
  for (const { x, y } of quad)
    if (x < -slack || y < -slack || x > width + slack || y > height + slack) return false;
  if (areaOf(quad) < LEAST_AREA * width * height) return false;
  if (!anglesOf(quad).every((angle) => angle > ANGLES.least && angle < ANGLES.most)) return false;
  const [a, b, c, d] = quad;
  const ratio = (distance(a, b) + distance(c, d)) / (distance(b, c) + distance(d, a));
  return ratio > 0.3 && ratio < 3.3;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
