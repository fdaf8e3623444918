import { isBlank } from '../../../src/sidebar/scans/split/is-blank';

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
