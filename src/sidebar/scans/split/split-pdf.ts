import { PDFDocument } from 'pdf-lib';
import { cutOut } from './pdf/cut-out';
import { isBlank } from './is-blank';
import { lostPages } from './pdf/lost-pages';
import { pagePixels } from './pdf/page-pixels';
import { partsOf, type PageCode, type Part, type Printing } from './parts';
import { pictureOf } from './pixels-of';
import { readCode } from './read-code';

export interface SplitPdf {
  readonly parts: readonly Part[];
  /** Small pictures of the pages; '' for a page that could not be opened, or that shows more than pictures. */
  readonly pictures: readonly string[];
  /** The number of pages that a damaged PDF states and does not contain. */
  readonly lost: number;
  /** The pages of a part as a PDF of their own, with everything that was on them. */
  readonly cut: (pages: readonly number[]) => Promise<Uint8Array>;
}

/**
 * Reads the codes of a PDF's pages.
 * @param heard is called before each page with the number of pages read and of all
 * @throws Error where it is no PDF, or one with a password
 */
export async function splitPdf(
  bytes: Uint8Array,
  printing: Printing,
  heard: (read: number, all: number) => void,
): Promise<SplitPdf> {
  const whole = await PDFDocument.load(bytes);
  const codes: (PageCode | null)[] = [];
  const pictures: string[] = [];
  const blank: boolean[] = [];
  const pages = whole.getPages();
  for (const [index, page] of pages.entries()) {
    heard(index, pages.length);
    await new Promise((resolve) => setTimeout(resolve));
    const seen = await look(page);
    codes.push(seen.code);
    pictures.push(seen.picture);
    blank.push(seen.isBlank);
  }
  return {
    parts: partsOf(codes, printing, blank),
    pictures,
    lost: lostPages(whole),
    cut: (wanted) => cutOut(whole, wanted),
  };
}

/** Pixels of the width of a small picture. */
const THUMBNAIL = 240;

interface SeenPage {
  readonly code: PageCode | null;
  readonly picture: string;
  readonly isBlank: boolean;
}

/** A page whose picture cannot be opened has no code, and is not known to be blank. */
const UNSEEN: SeenPage = { code: null, picture: '', isBlank: false };

async function look(page: ReturnType<PDFDocument['getPage']>): Promise<SeenPage> {
  try {
    const seen = await pagePixels(page);
    if (seen === null) return UNSEEN;
    const { pixels, isWhole, part } = seen;
    const isEmpty = isWhole && isBlank(pixels);
    const code = isEmpty ? null : readCode(pixels);
    return {
      code: code && { ...code, share: code.share * part },
      picture: isWhole ? pictureOf(pixels, THUMBNAIL, page.getRotation().angle) : '',
      isBlank: isEmpty,
    };
  } catch {
    return UNSEEN;
  }
}
