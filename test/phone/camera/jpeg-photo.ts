import { encode } from 'jpeg-js';
import { newPicture, type Picture } from '../../../src/phone/camera/picture/picture';

/** A photograph as a phone stores it: a JPEG, lying if `isLying`, with the EXIF orientation that makes it upright. */
export function jpegPhoto(picture: Picture, isLying: boolean): Buffer {
  const { width, height, data } = isLying ? lying(picture) : picture;
  for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
  const jpeg = encode({ width, height, data: Buffer.from(data.buffer) }, 88).data;
  return isLying ? Buffer.concat([jpeg.subarray(0, 2), exif(ROTATE_CLOCKWISE), jpeg.subarray(2)]) : jpeg;
}

/** EXIF 2.32, 4.6.4: the first row is the right side of the scene. */
const ROTATE_CLOCKWISE = 6;

/** The picture turned to the left by a quarter. */
function lying(picture: Picture): Picture {
  const turned = newPicture(picture.height, picture.width);
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const from = (y * picture.width + x) * 4;
      const to = ((picture.width - 1 - x) * turned.width + y) * 4;
      turned.data.set(picture.data.subarray(from, from + 4), to);
    }
  return turned;
}

/** An APP1 segment with one entry: Orientation (0x0112), SHORT, once. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.from([
    ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08'),
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, tiff.length + 2]), tiff]);
}
