import type { Plane } from '../picture/picture';

const { PI, abs, atan2, ceil, cos, floor, hypot, max, round, sin } = Math;

/** A line as `x cos(angle) + y sin(angle) = offset`, in pixels and radians. */
export interface Line {
  readonly angle: number;
  readonly offset: number;
}

interface Peak extends Line {
  readonly votes: number;
}

const BINS = 180;
const BIN = PI / BINS;
/** A pixel votes for its gradient's direction and so many bins on both sides. */
const SPREAD = 4;
/** Edges from this gradient on have half a vote: a faint sheet on a light table still counts beside a hard shadow. */
const HALF_VOTE = 6;
/** The part of all pixels that vote. */
const VOTERS = 0.16;

/** The lines on which most of the edges are (Hough transform), the strongest first, at most `count` in each of two directions. */
export function edgeLines(
  planes: readonly Plane[],
  count: number,
): readonly [readonly Line[], readonly Line[]] {
  const { width, height } = planes[0] as Plane;
  const reach = ceil(hypot(width, height));
  const votes = new Float32Array(BINS * (2 * reach + 1));
  castVotes(planes, votes, reach);
  const peaks = peaksOf(votes, reach);
  const near = (middle: number) => (line: Line) =>
    abs(((line.angle - middle + 1.5 * PI) % PI) - PI / 2) < (56 * PI) / 180;
  return [distinct(peaks.filter(near(PI / 2)), count, reach), distinct(peaks.filter(near(0)), count, reach)];
}

function castVotes(planes: readonly Plane[], votes: Float32Array, reach: number): void {
  const { width, height } = planes[0] as Plane;
  const { size, angle } = gradients(planes);
  const least = max(1, quantile(size, 1 - VOTERS));
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const strength = size[y * width + x] ?? 0;
      if (strength < least) continue;
      const vote = strength / (strength + HALF_VOTE);
      const middle = round((angle[y * width + x] ?? 0) / BIN);
      for (let each = middle - SPREAD; each <= middle + SPREAD; each++) {
        const bin = (each + 2 * BINS) % BINS;
        const offset = round(x * cos(bin * BIN) + y * sin(bin * BIN)) + reach;
        const slot = bin * (2 * reach + 1) + offset;
        votes[slot] = (votes[slot] ?? 0) + vote;
      }
    }
}

/** The greatest gradient of all planes at each pixel, and its direction from 0 to pi. */
function gradients(planes: readonly Plane[]): { readonly size: Float32Array; readonly angle: Float32Array } {
  const { width, height } = planes[0] as Plane;
  const size = new Float32Array(width * height);
  const angle = new Float32Array(width * height);
  for (const { data } of planes)
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 1; x++) {
        const at = y * width + x;
        const across = (data[at + 1] ?? 0) - (data[at - 1] ?? 0);
        const down = (data[at + width] ?? 0) - (data[at - width] ?? 0);
        const here = hypot(across, down);
        if (here <= (size[at] ?? 0)) continue;
        size[at] = here;
        angle[at] = (atan2(down, across) + PI) % PI;
      }
  return { size, angle };
}

function quantile(values: Float32Array, part: number): number {
  const sorted = values.slice().sort();
  return sorted[floor(part * (sorted.length - 1))] ?? 0;
}

/** Local maxima; a slot's votes are counted with those of the two offsets beside it. */
function peaksOf(votes: Float32Array, reach: number): readonly Peak[] {
  const span = 2 * reach + 1;
  const summed = votes.map((vote, slot) => vote + (votes[slot - 1] ?? 0) + (votes[slot + 1] ?? 0));
  const peaks: Peak[] = [];
  const least = reach / 20;
  for (let slot = 0; slot < summed.length; slot++) {
    const here = summed[slot] ?? 0;
    if (here < least || here < (summed[slot - 1] ?? 0) || here < (summed[slot + 1] ?? 0)) continue;
    peaks.push({ angle: floor(slot / span) * BIN, offset: (slot % span) - reach, votes: here });
  }
  return peaks.sort((one, other) => other.votes - one.votes);
}

/** The first lines of the list that are not nearly the same as one before. */
function distinct(peaks: readonly Peak[], count: number, reach: number): readonly Line[] {
  const kept: Line[] = [];
  for (const peak of peaks) {
    if (kept.length === count) break;
    if (!kept.some((line) => isNear(line, peak, reach))) kept.push(peak);
  }
  return kept;
}

function isNear(one: Line, other: Line, reach: number): boolean {
  const turn = abs(one.angle - other.angle);
  const [angle, offset] = turn > PI / 2 ? [PI - turn, -other.offset] : [turn, other.offset];
  return angle < 0.09 && abs(one.offset - offset) < reach * 0.018;
}
