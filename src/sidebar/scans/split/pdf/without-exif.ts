/** ITU-T T.81, table B.1: APP1, which holds EXIF and XMP; and the start of the picture itself. */
const APP1 = 0xe1;
const START_OF_SCAN = 0xda;

/** The JPEG in parts, without what a camera noted in it. A browser turns a picture by that note; a reader of PDF does not. */
export function withoutExif(jpeg: Uint8Array): readonly Uint8Array[] {
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN) {
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (jpeg[at + 1] !== APP1) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return [...kept, jpeg.subarray(at)];
}
