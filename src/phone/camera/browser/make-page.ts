import type { JpegPage } from '../paper/jpeg-pdf';
import { pageSize } from '../paper/page-shape';
import { lightenRows, paperLight, sharpenRows, type Look } from '../picture/clean';
import { homography } from '../picture/homography';
import { newPicture, type Picture } from '../picture/picture';
import { mapQuad, turned, wholeOf, type Quad } from '../picture/point';
import { warpRows } from '../picture/warp';
import { jpegOf, openPhoto } from './canvas';
import { goOnUnless, inSlices } from './in-slices';

export interface Wish {
  readonly photo: Blob;
  /** As parts of the photograph's width and height. */
  readonly corners: Quad;
  /** Quarter turns clockwise. */
  readonly quarters: number;
  readonly look: Look;
}

/** Pixels of the longer side in which a photograph is opened: a page on it has about 200 dots per inch on A4. */
const OPENED = 2800;
/** Bytes of a page: below 300 KB with what the PDF adds. */
const MOST_BYTES = 290_000;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45];
/** What the pixels of a page that is still too large are reduced to. */
const SMALLER = [1, 0.8, 0.62, 0.48];

/**
 * Flattens and cleans the sheet of a photograph, as a JPEG that is small enough.
 * @throws Error once the signal ends the work
 */
export async function makePage(wish: Wish, signal?: AbortSignal): Promise<JpegPage> {
  goOnUnless(signal);
  const flat = await flattened(wish, signal);
  const light = paperLight(flat);
  await inSlices(flat.height, (from, to) => lightenRows(flat, light, wish.look, from, to), signal);
  const sharp = newPicture(flat.width, flat.height);
  await inSlices(flat.height, (from, to) => sharpenRows(flat, sharp, from, to), signal);
  return smallJpeg(sharp);
}

async function flattened({ photo, corners, quarters }: Wish, signal?: AbortSignal): Promise<Picture> {
  const source = await openPhoto(photo, OPENED);
  const quad = turned(
    mapQuad(corners, ({ x, y }) => ({ x: x * source.width, y: y * source.height })),
    quarters,
  );
  const { width, height } = pageSize(quad, source);
  const page = newPicture(width, height);
  const toSource = homography(wholeOf(page), quad);
  await inSlices(height, (from, to) => warpRows(source, toSource, page, from, to), signal);
  return page;
}

async function smallJpeg(picture: Picture): Promise<JpegPage> {
  let smallest: JpegPage | undefined;
  for (const factor of SMALLER)
    for (const quality of QUALITIES) {
      const jpeg = new Uint8Array(await (await jpegOf(picture, quality, factor)).arrayBuffer());
      const size = [Math.round(picture.width * factor), Math.round(picture.height * factor)] as const;
      smallest = { width: size[0], height: size[1], jpeg };
      if (jpeg.length <= MOST_BYTES) return smallest;
    }
  return smallest as JpegPage;
}
