import { homography, project } from '../../../src/phone/camera/picture/homography';
import { newPicture, type Picture } from '../../../src/phone/camera/picture/picture';
import type { Point, Quad } from '../../../src/phone/camera/picture/point';

const { PI, abs, atan2, cos, exp, floor, hypot, imul, max, min, sin } = Math;

/** What a made photograph shows. The same description and seed make the same pixels. */
export interface Photo {
  readonly seed: number;
  readonly background: Background;
  /** Width and height of the sheet in millimetres; null: no sheet. */
  readonly paper: readonly [number, number] | null;
  /** Degrees by which the sheet leans away from the camera. */
  readonly tilt: number;
  /** Degrees by which the sheet is turned on the table. */
  readonly turn: number;
  readonly shadow: 'none' | 'soft' | 'hard';
  readonly content?: 'text' | 'table' | 'picture' | 'empty';
  readonly hasHand?: boolean;
  /** Standard deviation of the noise in levels. */
  readonly noise?: number;
  /** Pixels of the photograph, width and height. */
  readonly size?: readonly [number, number];
  /** The part of the picture that the sheet takes up, of 1. */
  readonly fill?: number;
}

export type Background = keyof typeof backgrounds;

export const A4 = [210, 297] as const;
export const F4 = [215, 330] as const;
export const A4_LANDSCAPE = [297, 210] as const;

type Colour = readonly [number, number, number];

/** A fixed sequence of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A value from 0 to 1 that belongs to a cell of a grid. */
const cell = (x: number, y: number, seed: number): number => {
  let mixed = imul(floor(x) + 1013, 374761393) + imul(floor(y) + 331, 668265263) + seed * 97;
  mixed = imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
};

/** Smooth noise, 0 to 1, that changes over one unit. */
function cloud(x: number, y: number, seed: number): number {
  const [fx, fy] = [x - floor(x), y - floor(y)];
  const [sx, sy] = [fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)];
  const above = cell(x, y, seed) * (1 - sx) + cell(x + 1, y, seed) * sx;
  const below = cell(x, y + 1, seed) * (1 - sx) + cell(x + 1, y + 1, seed) * sx;
  return above * (1 - sy) + below * sy;
}

const shade = ([r, g, b]: Colour, factor: number): Colour => [r * factor, g * factor, b * factor];

/** The table below the sheet: its colour at a place in millimetres. */
const backgrounds = {
  dark: (x, y, seed) => shade([62, 60, 66], 0.9 + 0.2 * cloud(x / 60, y / 60, seed)),
  wood: (x, y, seed) =>
    shade(
      [150, 106, 66],
      (0.8 + 0.25 * cell(0, y / 70, seed)) *
        (0.72 + 0.4 * cloud(x / 90, y / 2.5, seed) + (y % 70 < 1.2 && y > 0 ? -0.4 : 0)),
    ),
  lightWood: (x, y, seed) =>
    shade([205, 180, 145], 0.82 + 0.12 * cell(0, y / 110, seed) + 0.16 * cloud(x / 120, y / 4, seed)),
  tiles: (x, y, seed) => {
    const joint = ((x % 300) + 300) % 300 < 4 || ((y % 300) + 300) % 300 < 4;
    return joint ? [110, 105, 100] : shade([186, 180, 170], 0.86 + 0.14 * cloud(x / 25, y / 25, seed));
  },
  checked: (x, y, seed) =>
    shade(
      (floor(x / 28) + floor(y / 28)) % 2 === 0 ? [170, 60, 62] : [200, 190, 180],
      0.9 + 0.12 * cloud(x / 8, y / 8, seed),
    ),
  striped: (x, y, seed) =>
    shade(
      (((x + y * 0.4) % 44) + 44) % 44 < 22 ? [70, 92, 130] : [150, 160, 170],
      0.92 + 0.1 * cloud(x / 6, y / 6, seed),
    ),
  carpet: (x, y, seed) =>
    shade([96, 110, 92], 0.55 + 0.5 * cloud(x / 3, y / 3, seed) + 0.3 * cloud(x / 40, y / 40, seed + 5)),
  batik: (x, y, seed) => {
    const ring = sin(hypot((((x % 60) + 60) % 60) - 30, (((y % 60) + 60) % 60) - 30) / 3);
    return shade(ring > 0.2 ? [168, 128, 78] : [74, 48, 34], 0.9 + 0.15 * cloud(x / 10, y / 10, seed));
  },
  white: (x, y, seed) => shade([206, 207, 206], 0.97 + 0.05 * cloud(x / 80, y / 80, seed)),
  cream: (x, y, seed) => shade([216, 208, 186], 0.96 + 0.06 * cloud(x / 50, y / 50, seed)),
  papers: (x, y, seed) =>
    // Other sheets below the sheet, edges in all directions.
    cell((x + y * 0.3) / 170, (y - x * 0.3) / 120, seed) > 0.5
      ? shade([196, 194, 186], 0.92 + 0.08 * cell((x + y * 0.3) / 170, (y - x * 0.3) / 120, seed + 3))
      : [92, 84, 78],
} as const satisfies Record<string, (x: number, y: number, seed: number) => Colour>;

/** The sheet at a place from 0 to 1 of its width and height. */
function paperAt(u: number, v: number, content: string, seed: number): Colour {
  const white: Colour = [244, 243, 238];
  const ink: Colour = [52, 52, 58];
  if (content === 'empty' || u < 0.1 || u > 0.9 || v < 0.07 || v > 0.93) return white;
  if (v < 0.12) return u > 0.3 && u < 0.7 && cell(u * 60, 1, seed) > 0.3 ? ink : white;
  if (content === 'table' && v > 0.2 && v < 0.7) {
    const [row, column] = [(v * 40) % 1, (u * 5) % 1];
    if (row < 0.06 || column < 0.02 || abs(u - 0.105) < 0.002) return ink;
    return row > 0.35 && row < 0.75 && cell(u * 90, v * 40, seed) > 0.5
      ? ink
      : v < 0.225
        ? [214, 220, 228]
        : white;
  }
  if (content === 'picture' && v > 0.3 && v < 0.62 && u > 0.2 && u < 0.8)
    return shade([118, 130, 96], 0.6 + 0.7 * cloud(u * 9, v * 12, seed));
  const line = floor(v * 46);
  const isBreak = cell(line, 7, seed) > 0.86;
  const end = isBreak ? 0.45 : 0.9;
  return (v * 46) % 1 > 0.45 && u < end && cell(u * 130, line, seed) > 0.28 && cell(u * 23, line, seed) > 0.12
    ? ink
    : white;
}

interface Made {
  readonly picture: Picture;
  /** The true corners in pixels; null where there is no sheet. */
  readonly corners: Quad | null;
}

export function makePhoto(photo: Photo): Made {
  const { seed, paper, size = [600, 800], noise = 4, content = 'text' } = photo;
  const random = numbers(seed);
  const [width, height] = size;
  const [w, h] = paper ?? A4;
  const corners = seen(photo, [w, h], size, random);
  const sheet: Quad = [
    { x: 0, y: 0 },
    { x: w, y: 0 },
    { x: w, y: h },
    { x: 0, y: h },
  ];
  const toTable = homography(corners, sheet);
  const light = lighting(photo, size, random);
  const hand = photo.hasHand && paper ? handOver(corners, random) : () => null;
  const table = random() * PI;
  const [across, down] = [cos(table * 0.2), sin(table * 0.2)];
  const picture = newPicture(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum: Colour = [0, 0, 0];
      for (const [dx, dy] of [
        [0.25, 0.25],
        [0.75, 0.75],
      ] as const) {
        const at = { x: x + dx, y: y + dy };
        const { x: mx, y: my } = project(toTable, at);
        const isSheet = paper !== null && mx >= 0 && my >= 0 && mx <= w && my <= h;
        const skin = hand(at);
        const under =
          skin ??
          (isSheet
            ? paperAt(mx / w, my / h, content, seed)
            : backgrounds[photo.background](mx * across - my * down, mx * down + my * across, seed));
        const cast = isSheet || skin ? 1 : edgeShadow(mx, my, w, h, paper !== null);
        sum = [
          sum[0] + (under[0] * cast) / 2,
          sum[1] + (under[1] * cast) / 2,
          sum[2] + (under[2] * cast) / 2,
        ];
      }
      const lit = light(x / width, y / height);
      const grain = (random() + random() + random() - 1.5) * 2 * noise;
      sum.forEach((level, channel) => {
        picture.data[(y * width + x) * 4 + channel] = level * lit + grain + (random() - 0.5) * noise;
      });
    }
  return { picture, corners: paper === null ? null : corners };
}

/** A sheet of paper throws a narrow shadow on the table. */
function edgeShadow(x: number, y: number, w: number, h: number, isThere: boolean): number {
  if (!isThere) return 1;
  const out = hypot(max(0, -x, x - w), max(0, -y, y - h));
  return 1 - 0.12 * exp(-out / 3);
}

/** The corners of the sheet as a camera sees them, moved so that the sheet is in the picture. */
function seen(
  { tilt, turn, fill = 0.8 }: Photo,
  [w, h]: readonly [number, number],
  [width, height]: readonly [number, number],
  random: () => number,
): Quad {
  const away = random() * 2 * PI;
  const radians = (degrees: number): number => (degrees * PI) / 180;
  const points = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ].map(([x = 0, y = 0]) => {
    const [tx, ty] = rotated(x / 2, y / 2, radians(turn));
    const [ax, ay] = rotated(tx, ty, -away);
    const depth = 520 + ay * sin(radians(tilt));
    const [bx, by] = rotated(ax, ay * cos(radians(tilt)), away);
    return { x: bx / depth, y: by / depth };
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [min(...xs), max(...xs), min(...ys), max(...ys)];
  const factor = fill * min(width / (right - left), height / (bottom - top));
  const [spareX, spareY] = [width - factor * (right - left), height - factor * (bottom - top)];
  const [mx, my] = [spareX * (0.25 + random() * 0.5), spareY * (0.25 + random() * 0.5)];
  return points.map(({ x, y }) => ({
    x: (x - left) * factor + mx,
    y: (y - top) * factor + my,
  })) as unknown as Quad;
}

const rotated = (x: number, y: number, angle: number): readonly [number, number] => [
  x * cos(angle) - y * sin(angle),
  x * sin(angle) + y * cos(angle),
];

/** Daylight from one side, and the shadow of whoever holds the telephone. */
function lighting(
  { shadow }: Photo,
  _size: readonly [number, number],
  random: () => number,
): (x: number, y: number) => number {
  const side = random() * 2 * PI;
  const edge = 0.35 + random() * 0.3;
  const across = random() * 2 * PI;
  return (x, y) => {
    const even = 0.92 + 0.16 * ((x - 0.5) * cos(side) + (y - 0.5) * sin(side));
    if (shadow === 'none') return even;
    const into =
      (x - 0.5) * cos(across) +
      (y - 0.5) * sin(across) +
      0.5 -
      edge +
      (shadow === 'soft' ? 0 : 0.03 * sin(9 * y));
    const width = shadow === 'soft' ? 0.25 : 0.012;
    const part = min(1, max(0, into / width + 0.5));
    return even * (1 - 0.45 * part);
  };
}

/** Fingers over one edge of the sheet. */
function handOver(corners: Quad, random: () => number): (at: Point) => Colour | null {
  const side = floor(random() * 4);
  const [one, other] = [corners[side] as Point, corners[(side + 1) % 4] as Point];
  const along = 0.3 + random() * 0.4;
  const middle = { x: one.x + (other.x - one.x) * along, y: one.y + (other.y - one.y) * along };
  const radius = hypot(one.x - other.x, one.y - other.y) * 0.13;
  const turn = atan2(other.y - one.y, other.x - one.x);
  return ({ x, y }) => {
    const [a, b] = rotated(x - middle.x, y - middle.y, -turn);
    const depth = hypot(a / radius, b / (radius * 1.6));
    return depth > 1 ? null : shade([196, 142, 112], 0.75 + 0.3 * (1 - depth));
  };
}
