import { hash, sequence } from './random';

export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row: 0 is black, 255 is white. */
  readonly grey: Uint8Array;
}

/** A4 at 50 dots per inch: recognizable as a page, and small enough for a demo. */
const width = 413;
const height = 585;
const left = 50;
const right = width - 40;

/** A page as from a scanner: a letterhead with a double rule, a title and lines of text, all as grey bars on off-white. */
export function pageImage(title: string, seed: number): PageImage {
  const grey = new Uint8Array(width * height).fill(246);
  const random = sequence(hash(`${seed}/${title}`));
  const bar = (x: number, y: number, length: number, thickness: number, shade: number): void => {
    for (let row = y; row < y + thickness; row += 1)
      grey.fill(shade, row * width + x, row * width + Math.min(x + length, right));
  };
  drawLetterhead(bar);
  drawTitle(bar, title);
  for (let y = 150; y < height - 60; y += 10) drawTextLine(bar, y, random);
  return { width, height, grey };
}

type Bar = (x: number, y: number, length: number, thickness: number, shade: number) => void;

function drawLetterhead(bar: Bar): void {
  bar(130, 40, 160, 7, 60);
  bar(160, 52, 100, 5, 90);
  bar(left, 64, right - left, 3, 20);
  bar(left, 69, right - left, 1, 20);
}

/** One bar for each word, as long as the word, so that pages of different titles differ. */
function drawTitle(bar: Bar, title: string): void {
  let x = left + 20;
  let y = 95;
  for (const word of title.split(/\s+/).slice(0, 24)) {
    const length = Math.min(word.length * 6, 120);
    if (x + length > right - 20) [x, y] = [left + 20, y + 13];
    if (y > 135) return;
    bar(x, y, length, 6, 40);
    x += length + 6;
  }
}

function drawTextLine(bar: Bar, y: number, random: () => number): void {
  if (random() < 0.12) return;
  const end = random() < 0.2 ? left + (right - left) * random() : right;
  for (let x = left; x < end - 8;) {
    const length = 8 + Math.floor(random() * 34);
    bar(x, y, Math.min(length, end - x), 4, 110 + Math.floor(random() * 50));
    x += length + 4;
  }
}
