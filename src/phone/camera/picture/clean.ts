import { blurred, closed } from './filters';
import { brightness } from '../../../page/brightness';
import { newPlane, type Picture, type Plane } from './picture';

const { ceil, floor, max, min } = Math;

/** How bright the empty paper is, for each cell of a coarse grid, as red, green and blue. */
export interface PaperLight {
  readonly cell: number;
  readonly planes: readonly [Plane, Plane, Plane];
}

export type Look = 'grey' | 'colour';

/** Cells in the longer side of the page. */
const CELLS = 110;
/** Print, stamps and small pictures are narrower than twice these cells; below wider ones the paper's light is not known. */
const WIDEST = 5;
/** Paper is not made brighter than this, so that a dark picture on the page is not taken for a shadow. */
const MOST_GAIN = 3.2;
/** Levels of the page between which ink and paper are spread. */
const BLACK = 0.18;
const WHITE = 0.93;
const SHARPNESS = 0.6;

/** Measures the light on the paper: print is removed by closing, what is left changes slowly. */
export function paperLight(page: Picture): PaperLight {
  const cell = max(4, ceil(max(page.width, page.height) / CELLS));
  const [width, height] = [ceil(page.width / cell), ceil(page.height / cell)];
  const planes = [0, 1, 2].map((channel) => {
    const plane = newPlane(width, height);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        plane.data[row * width + column] = brightIn(page, channel, column * cell, row * cell, cell);
    return blurred(closed(plane, WIDEST), 1);
  });
  return { cell, planes: planes as unknown as PaperLight['planes'] };
}

/** The mean of the brighter half of every second pixel of a cell. */
function brightIn(
  { width, height, data }: Picture,
  channel: number,
  left: number,
  top: number,
  cell: number,
): number {
  const levels: number[] = [];
  for (let y = top; y < min(height, top + cell); y += 2)
    for (let x = left; x < min(width, left + cell); x += 2)
      levels.push(data[(y * width + x) * 4 + channel] ?? 0);
  const bright = levels.sort((one, other) => one - other).slice(floor(levels.length / 2));
  return bright.reduce((sum, level) => sum + level, 0) / bright.length;
}

/** Divides rows `from` to `to` (exclusive) by the light on them, so that paper is white and a shadow disappears. */
export function lightenRows(
  page: Picture,
  { cell, planes }: PaperLight,
  look: Look,
  from: number,
  to: number,
): void {
  const { width, data } = page;
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = planes.map((plane, channel) => {
        const paper = max(levelAt(plane, x / cell - 0.5, y / cell - 0.5), 255 / MOST_GAIN);
        const level = (data[at + channel] ?? 0) / paper;
        return max(0, min(1, (level - BLACK) / (WHITE - BLACK))) * 255;
      }) as [number, number, number];
      const grey = brightness(red, green, blue);
      data[at] = look === 'grey' ? grey : red;
      data[at + 1] = look === 'grey' ? grey : green;
      data[at + 2] = look === 'grey' ? grey : blue;
    }
}

/** A plane's level between its cells. */
function levelAt({ width, height, data }: Plane, x: number, y: number): number {
  const [cx, cy] = [min(max(x, 0), width - 1), min(max(y, 0), height - 1)];
  const [left, top] = [floor(cx), floor(cy)];
  const [right, below] = [min(left + 1, width - 1), min(top + 1, height - 1)];
  const [fx, fy] = [cx - left, cy - top];
  const of = (column: number, row: number): number => data[row * width + column] ?? 0;
  return (
    (of(left, top) * (1 - fx) + of(right, top) * fx) * (1 - fy) +
    (of(left, below) * (1 - fx) + of(right, below) * fx) * fy
  );
}

/** Sharpens rows `from` to `to` (exclusive) into `target`: each pixel moves away from the mean of its four neighbours. */
export function sharpenRows(
  { width, height, data }: Picture,
  target: Picture,
  from: number,
  to: number,
): void {
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [left, right] = [x > 0 ? at - 4 : at, x < width - 1 ? at + 4 : at];
      const [above, below] = [y > 0 ? at - width * 4 : at, y < height - 1 ? at + width * 4 : at];
      for (let channel = 0; channel < 3; channel++) {
        const here = data[at + channel] ?? 0;
        const around =
          ((data[left + channel] ?? 0) +
            (data[right + channel] ?? 0) +
            (data[above + channel] ?? 0) +
            (data[below + channel] ?? 0)) /
          4;
        target.data[at + channel] = here + SHARPNESS * (here - around);
      }
    }
}
