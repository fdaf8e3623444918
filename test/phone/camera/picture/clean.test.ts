import { lightenRows, paperLight, sharpenRows } from '../../../../src/phone/camera/picture/clean';
import { newPicture } from '../../../../src/phone/camera/picture/picture';

const SIZE = { width: 240, height: 320 };
type Colour = readonly [number, number, number];

/** A sheet that is lit from the left, with a line of ink of that colour. */
function sheet(ink: Colour) {
  const picture = newPicture(SIZE.width, SIZE.height);
  for (let y = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++) {
      const light = 0.95 - 0.5 * (x / SIZE.width);
      const isInk = y % 40 > 30 && x % 12 > 4;
      (isInk ? ink : [240, 238, 230]).forEach((level, channel) => {
        picture.data[(y * SIZE.width + x) * 4 + channel] = level * light;
      });
    }
  return picture;
}

function cleaned(ink: Colour, look: 'grey' | 'colour') {
  const page = sheet(ink);
  lightenRows(page, paperLight(page), look, 0, SIZE.height);
  return (x: number, y: number): readonly number[] => [
    ...page.data.subarray((y * SIZE.width + x) * 4, (y * SIZE.width + x) * 4 + 3),
  ];
}

test.each([4, 100, 230])('paper is white in the light and in the shadow (column %i)', (x) => {
  const at = cleaned([40, 40, 44], 'grey');
  for (const level of at(x, 10)) expect(level).toBeGreaterThan(245);
});

test.each([8, 104, 224])('ink stays dark in the light and in the shadow (column %i)', (x) => {
  expect(Math.max(...cleaned([40, 40, 44], 'grey')(x, 35))).toBeLessThan(60);
});

test('a blue stamp is grey, unless colour is kept', () => {
  const [red, , blue] = cleaned([60, 70, 190], 'colour')(104, 35);
  expect(blue! - red!).toBeGreaterThan(80);
  expect(new Set(cleaned([60, 70, 190], 'grey')(104, 35)).size).toBe(1);
});

test('sharpening makes an edge steeper and leaves an even area as it is', () => {
  const page = newPicture(20, 4);
  for (let at = 0; at < page.data.length; at++) if ((at >> 2) % 20 < 10 && at % 4 < 3) page.data[at] = 100;
  const sharp = newPicture(20, 4);
  sharpenRows(page, sharp, 0, 4);
  expect(sharp.data[4 * 3]).toBe(100);
  expect(sharp.data[4 * 9]!).toBeLessThan(100);
});
