import { PDFDocument } from 'pdf-lib';
import { cutOut } from './pdf/cut-out';
import { pagePixels } from './pdf/page-pixels';
import { pixelsOfFile } from './pixels-of';
import { readCodes } from './read-code';

/** The codes of a file's pages, as far as they could be read from pictures. */
export interface PageCodes {
  /** The texts of the codes on each page. */
  readonly pages: readonly (readonly string[])[];
  /** Some pages as a PDF of their own; null where the file is no PDF. */
  readonly cut: ((pages: readonly number[]) => Promise<Uint8Array>) | null;
}

/** Pages that are looked at; a paper has fewer. */
const MOST_PAGES = 60;

/** Reads the codes at the feet of the pages of a scanned paper: a PDF of pictures, or a picture. A file that cannot be read has none. */
export async function pageCodes(bytes: Uint8Array, mimeType: string): Promise<PageCodes> {
  try {
    if (mimeType.startsWith('image/')) return { pages: [readCodes(await pixelsOfFile(bytes))], cut: null };
    const whole = await PDFDocument.load(bytes);
    const pages: (readonly string[])[] = [];
    for (const page of whole.getPages().slice(0, MOST_PAGES)) pages.push(await codesOn(page));
    return { pages, cut: (wanted) => cutOut(whole, wanted) };
  } catch {
    return { pages: [], cut: null };
  }
}

async function codesOn(page: ReturnType<PDFDocument['getPage']>): Promise<readonly string[]> {
  try {
    const seen = await pagePixels(page);
    return seen === null ? [] : readCodes(seen.pixels);
  } catch {
    return [];
  }
}
