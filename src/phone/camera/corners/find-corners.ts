import { blurred, closed } from '../picture/filters';
import type { Picture, Plane } from '../picture/picture';
import { distance, mapQuad, scaled, wholeOf, type Point, type Quad } from '../picture/point';
import { reduced } from '../picture/reduce';
import { bestQuad, crossing, type ScoredQuad } from './best-quad';
import { edgeLines, type Line } from './edge-lines';
import { fitSide } from './fit-side';
import { borderSupport, sideSupport, type SideSupport } from './side-support';

const { PI, hypot, max, min } = Math;

export interface FoundCorners {
  /** In pixels of the picture. */
  readonly corners: Quad;
  /** Whether a sheet was found; otherwise the corners are those of the whole picture. */
  readonly isFound: boolean;
}

/** Pixels of the longer side in which a sheet is searched. */
const LONGEST = 480;
/** Lines of print and the grain of a table are narrower than twice these pixels. */
const PRINT = 4;
/** Lines in each of the two directions that are looked at, and those that are tried with each other. */
const LOOKED_AT = 64;
const TRIED = 24;
/** The least clearness of a sheet, from 0 to 1. */
const LEAST_CLEARNESS = 0.6;
/** A fitted corner farther away, as a part of the diagonal, is one of something else. */
const FARTHEST = 0.03;

/**
 * Finds the sheet of paper in a photograph: print is removed by closing, the lines with most edges are found by a Hough
 * transform, and of all quadrilaterals between them the one wins whose sides separate an even, brighter inside from an
 * outside over their whole length.
 */
export function findCorners(picture: Picture): FoundCorners {
  const { light, red, blue, factor } = reduced(picture, LONGEST);
  const planes = [blurred(closed(blurred(light, 1), PRINT), 1), blurred(red, 2), blurred(blue, 2)];
  const { width, height } = light;
  const [flat, steep] = edgeLines(planes, LOOKED_AT);
  const strongest = (lines: readonly Line[]): readonly SideSupport[] =>
    lines
      .map((line) => sideSupport(line, planes))
      .sort((one, other) => other.strength - one.strength)
      .slice(0, TRIED);
  const borders = [
    { angle: PI / 2, offset: 0 },
    { angle: PI / 2, offset: height },
    { angle: 0, offset: 0 },
    { angle: 0, offset: width },
  ].map(borderSupport);
  const best = bestQuad(
    [...strongest(flat), ...borders.slice(0, 2)],
    [...strongest(steep), ...borders.slice(2)],
    light,
  );
  if (!best || best.clearness < LEAST_CLEARNESS) return { corners: wholeOf(picture), isFound: false };
  return { corners: within(scaled(fitted(best, planes), factor), picture), isFound: true };
}

function fitted({ quad, sides }: ScoredQuad, [light]: readonly Plane[]): Quad {
  const plane = light as Plane;
  const lines = sides.map(({ line, isBorder }, index) =>
    isBorder ? line : fitSide(line, quad[index] as Point, quad[(index + 1) % 4] as Point, plane),
  );
  const farthest = FARTHEST * hypot(plane.width, plane.height);
  return mapQuad(quad, (corner, index) => {
    const [before, here] = [lines[(index + 3) % 4], lines[index]];
    const better = before && here && crossing(before, here);
    return better && distance(better, corner) < farthest ? better : corner;
  });
}

const within = (quad: Quad, { width, height }: Picture): Quad =>
  mapQuad(quad, ({ x, y }) => ({
    x: min(width, max(0, x)),
    y: min(height, max(0, y)),
  }));
