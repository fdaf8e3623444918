import { brightness } from '../../../page/brightness';
import type { Pixels } from './read-code';

/** The part of the longer side that is left out along each edge: scanners leave shadows there, and binders holes up to 15 mm (ISO 838). */
const MARGIN = 0.06;
/** Paper that is darker, of 255, is a dark page. */
const DARKEST_PAPER = 60;
/** The part of the paper's brightness by which ink is darker; what shows through from the other side is fainter. */
const INK = 0.12;
/** The share of ink below which a page is blank; a line of print is about 0.001. */
const MOST_INK = 0.0003;

/**
 * Whether a page has nothing printed or written on it, as the back of a separator sheet in a two-sided feeder. In doubt it has: a page that
 * is taken for blank is left out.
 */
export function isBlank(page: Pixels): boolean {
  const { width, height, levels } = withoutMargin(page);
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  const paper = counts.indexOf(Math.max(...counts));
  const isInk = (at: number): boolean => (levels[at] ?? paper) < paper * (1 - INK);
  let ink = 0;
  // A dark pixel alone is noise: a stroke goes on to the right or downwards.
  for (let at = 0; at < levels.length; at += 1)
    if (isInk(at) && (isInk(at + 1) || isInk(at + width))) ink += 1;
  return paper > DARKEST_PAPER && ink <= width * height * MOST_INK;
}

/** The brightness of the pixels within the margin, row by row. */
function withoutMargin({ width, height, data }: Pixels) {
  const margin = Math.round(Math.max(width, height) * MARGIN);
  const inner = { width: Math.max(0, width - 2 * margin), height: Math.max(0, height - 2 * margin) };
  const levels = new Uint8Array(inner.width * inner.height);
  for (let y = 0; y < inner.height; y += 1)
    for (let x = 0; x < inner.width; x += 1) {
      const at = ((y + margin) * width + x + margin) * 4;
      levels[y * inner.width + x] = brightness(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    }
  return { ...inner, levels };
}
