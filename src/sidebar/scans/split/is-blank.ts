import { brightness } from '../../../page/brightness';
import type { Pixels } from './read-code';

/** The part of each side that is not looked at: scanners leave shadows and the holes of binders there. */
const MARGIN = 0.06;
/** How much darker than the paper a pixel is that counts as ink, of 255. */
const INK = 60;
/** The share of ink below which a page is blank: specks and what shows through from the other side; a line of print is about 0.001. */
const MOST_INK = 0.0003;

/** Whether a page has nothing printed or written on it, as the back of a separator sheet in a two-sided feeder. */
export function isBlank({ width, height, data }: Pixels): boolean {
  const [left, top] = [Math.round(width * MARGIN), Math.round(height * MARGIN)];
  const [right, bottom] = [width - left, height - top];
  const levels = new Uint32Array(256);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      const light = Math.floor(brightness(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
      levels[light] = (levels[light] ?? 0) + 1;
    }
  const paper = levels.indexOf(Math.max(...levels));
  const ink = levels.reduce((sum, count, level) => (level < paper - INK ? sum + count : sum), 0);
  return paper > INK && ink <= (right - left) * (bottom - top) * MOST_INK;
}
