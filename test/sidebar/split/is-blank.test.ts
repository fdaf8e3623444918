import { isBlank } from '../../../src/sidebar/scans/split/is-blank';
import { scannedPage } from './separator';

/** A page at 50 dots per inch of that paper, with noise, a shadow at its left side and ink in a box. */
function page(
  paper: number,
  ink?: { readonly width: number; readonly height: number; readonly level: number },
) {
  const [width, height] = [413, 585];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isInk = ink && x >= 100 && x < 100 + ink.width && y >= 200 && y < 200 + ink.height;
      const noise = ((x * 31 + y * 17) % 11) - 5;
      data.fill(
        x < 12 ? 20 : (isInk ? ink.level : paper) + noise,
        (y * width + x) * 4,
        (y * width + x) * 4 + 3,
      );
    }
  return { width, height, data };
}

test.each([255, 235, 170])('a page with noise and a shadow at its side is blank (paper of %i)', (paper) =>
  expect(isBlank(page(paper))).toBe(true),
);

test('what shows faintly through from the other side is no ink', () =>
  expect(isBlank(page(240, { width: 150, height: 100, level: 215 }))).toBe(true));

test.each([
  ['a word', 40, 6],
  ['a stamp', 60, 60],
])('a page with %s is not blank', (_what, width, height) =>
  expect(isBlank(page(235, { width, height, level: 60 }))).toBe(false),
);

test.each([
  [230, 180, 2],
  [230, 190, 8],
  [245, 205, 4],
  [150, 115, 4],
])(
  'faint print is not blank, as on thermal paper and carbon copies (paper %i, ink %i, noise %i)',
  (paper, ink, noise) =>
    expect(isBlank(scannedPage({ code: '', dpi: 80, levels: [paper, ink], noise }))).toBe(false),
);

test('a line of faint print in thin strokes is not blank', () => {
  const sheet = page(230);
  for (let x = 100; x < 300; x += 3)
    for (let y = 200; y < 205; y += 1) sheet.data.fill(185, (y * 413 + x) * 4, (y * 413 + x) * 4 + 3);
  expect(isBlank(sheet)).toBe(false);
});

test.each([2, 8, 16])('strong noise alone is blank (%i)', (noise) =>
  expect(isBlank(scannedPage({ code: '', dpi: 80, levels: [230, 230], noise }))).toBe(true),
);

test('print of the other side that shows through is blank', () =>
  expect(isBlank(scannedPage({ code: '', dpi: 80, levels: [230, 210], noise: 3 }))).toBe(true));

test.each([
  ['at the left', (along: number): readonly [number, number] => [24, along]],
  ['at the top', (along: number): readonly [number, number] => [along, 24]],
])('holes of a binder %s are no ink', (_where, place) => {
  const sheet = page(235);
  for (const along of [128, 286]) {
    const [cx, cy] = place(along);
    for (let y = cy - 6; y <= cy + 6; y += 1)
      for (let x = cx - 6; x <= cx + 6; x += 1)
        if (Math.hypot(x - cx, y - cy) <= 6) sheet.data.fill(10, (y * 413 + x) * 4, (y * 413 + x) * 4 + 3);
  }
  expect(isBlank(sheet)).toBe(true);
});
