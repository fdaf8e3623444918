import { findCorners } from '../../../../src/phone/camera/corners/find-corners';
import type { Point, Quad } from '../../../../src/phone/camera/picture/point';
import { A4, A4_LANDSCAPE, F4, makePhoto, type Photo } from '../photo';

/** Small, so that the test is cheap; the sheet is searched in 480 pixels whatever the size. */
const upright = { size: [390, 520] } as const;
const lying = { size: [520, 390] } as const;

/** The distance of the worst corner from its true place, as a part of the picture's diagonal. */
const worst = (found: Quad, corners: Quad, [width, height]: readonly [number, number]): number =>
  Math.max(
    ...corners.map(({ x, y }, index) =>
      Math.hypot(x - (found[index] as Point).x, y - (found[index] as Point).y),
    ),
  ) / Math.hypot(width, height);

type Case = Omit<Photo, 'size'> & { readonly size: readonly [number, number] };

const sheets: readonly Case[] = [
  { ...upright, seed: 1, background: 'dark', paper: A4, tilt: 0, turn: 0, shadow: 'none' },
  { ...upright, seed: 2, background: 'wood', paper: A4, tilt: 20, turn: 12, shadow: 'soft' },
  { ...upright, seed: 3, background: 'lightWood', paper: F4, tilt: 30, turn: -8, shadow: 'hard' },
  { ...upright, seed: 4, background: 'tiles', paper: A4, tilt: 15, turn: 20, shadow: 'none', noise: 9 },
  { ...upright, seed: 5, background: 'checked', paper: A4, tilt: 25, turn: -15, shadow: 'none' },
  {
    ...upright,
    seed: 6,
    background: 'striped',
    paper: F4,
    tilt: 10,
    turn: 5,
    shadow: 'soft',
    content: 'table',
  },
  { ...upright, seed: 7, background: 'carpet', paper: A4, tilt: 35, turn: 0, shadow: 'hard' },
  { ...upright, seed: 8, background: 'batik', paper: A4, tilt: 18, turn: -24, shadow: 'none' },
  { ...upright, seed: 9, background: 'white', paper: A4, tilt: 12, turn: 7, shadow: 'none' },
  { ...upright, seed: 10, background: 'cream', paper: F4, tilt: 22, turn: -4, shadow: 'soft' },
  { ...upright, seed: 11, background: 'papers', paper: A4, tilt: 8, turn: 10, shadow: 'none' },
  { ...lying, seed: 12, background: 'wood', paper: A4_LANDSCAPE, tilt: 20, turn: 6, shadow: 'hard' },
  { ...lying, seed: 13, background: 'white', paper: A4_LANDSCAPE, tilt: 15, turn: -10, shadow: 'soft' },
  { ...lying, seed: 14, background: 'dark', paper: A4, tilt: 35, turn: 20, shadow: 'soft', fill: 0.65 },
  { ...upright, seed: 15, background: 'wood', paper: A4, tilt: 10, turn: 4, shadow: 'none', hasHand: true },
  { ...upright, seed: 16, background: 'cream', paper: A4, tilt: 25, turn: 14, shadow: 'hard', hasHand: true },
  {
    ...upright,
    seed: 17,
    background: 'carpet',
    paper: F4,
    tilt: 15,
    turn: -18,
    shadow: 'soft',
    content: 'picture',
  },
  {
    ...upright,
    seed: 18,
    background: 'white',
    paper: A4,
    tilt: 30,
    turn: 0,
    shadow: 'hard',
    content: 'empty',
  },
  {
    ...upright,
    seed: 19,
    background: 'tiles',
    paper: A4,
    tilt: 28,
    turn: 9,
    shadow: 'soft',
    content: 'table',
    noise: 10,
  },
  {
    ...lying,
    seed: 20,
    background: 'batik',
    paper: F4,
    tilt: 20,
    turn: -12,
    shadow: 'none',
    hasHand: true,
    fill: 0.95,
  },
];

test.each(sheets)(
  'finds each corner of $paper on $background (seed $seed, $tilt degrees) within 3 % of the diagonal',
  (photo) => {
    const { picture, corners } = makePhoto(photo);
    const found = findCorners(picture);
    expect(found.isFound).toBe(true);
    expect(worst(found.corners, corners as Quad, photo.size)).toBeLessThan(0.03);
  },
);

const none = { ...upright, paper: null, tilt: 20, turn: 10 } as const;
test.each([
  { ...none, seed: 21, background: 'wood', shadow: 'hard' },
  { ...none, seed: 22, background: 'tiles', shadow: 'soft' },
  { ...none, seed: 23, background: 'lightWood', shadow: 'hard' },
  { ...none, seed: 24, background: 'carpet', shadow: 'none' },
  { ...none, seed: 25, background: 'batik', shadow: 'soft' },
] as const)('takes the whole picture and says so when $background has no sheet (seed $seed)', (photo) => {
  const [width, height] = photo.size;
  const { corners, isFound } = findCorners(makePhoto(photo).picture);
  expect(isFound).toBe(false);
  expect(corners).toEqual([
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]);
});

test.each([
  [1, 1],
  [3, 200],
  [40, 2],
])('a picture of %i by %i pixels has no sheet', (width, height) => {
  const data = new Uint8ClampedArray(width * height * 4).fill(200);
  expect(findCorners({ width, height, data }).isFound).toBe(false);
});
