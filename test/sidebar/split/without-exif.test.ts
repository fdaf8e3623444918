import fc from 'fast-check';
import { newPicture } from '../../../src/phone/camera/picture/picture';
import { withoutExif } from '../../../src/sidebar/scans/split/pdf/without-exif';
import { jpegPhoto } from '../../phone/camera/jpeg-photo';

const joined = (jpeg: Uint8Array): Buffer => Buffer.concat(withoutExif(jpeg));

test('what a camera noted is left out, and nothing else', () => {
  const noted = jpegPhoto(newPicture(4, 8), true);
  expect(noted.includes('Exif')).toBe(true);
  expect(joined(noted)).toEqual(jpegPhoto(newPicture(8, 4), false));
});

test('a JPEG without it stays as it is', () => {
  const plain = jpegPhoto(newPicture(8, 4), false);
  expect(joined(plain)).toEqual(plain);
});

test('bytes that are no JPEG, or part of one, are never more than they were', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => joined(bytes).length <= bytes.length)));
