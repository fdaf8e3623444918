import { PDFDocument } from 'pdf-lib';
import type { PagePictures } from '../../../page/scans/scan-pages';
import { pagePixels } from './pdf/page-pixels';
import { pictureOf, pixelsOfFile } from './pixels-of';

/** Pages that are shown; the others are behind the file's address. */
const MOST_PAGES = 30;
/** Pixels of a page's width; a phone shows about as many. */
const WIDTH = 900;

/** Draws the pages of a scan: of a PDF of pictures, or the one of a picture. */
export const pagePictures: PagePictures['pagePictures'] = async (bytes, mimeType, show) => {
  if (mimeType.startsWith('image/')) {
    show(pictureOf(await pixelsOfFile(bytes), WIDTH), 1);
    return;
  }
  const pages = (await PDFDocument.load(bytes)).getPages();
  for (const page of pages.slice(0, MOST_PAGES)) show(await drawn(page), pages.length);
};

async function drawn(page: ReturnType<PDFDocument['getPage']>): Promise<string> {
  try {
    const seen = await pagePixels(page);
    return seen?.isWhole ? pictureOf(seen.pixels, WIDTH, page.getRotation().angle) : '';
  } catch {
    return '';
  }
}
