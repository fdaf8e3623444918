import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, type PDFPage } from 'pdf-lib';

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** The drawn texts, one per line or per line of a table cell, in drawing order. */
  readonly texts: readonly string[];
}

/** Reads a PDF back, page by page: size, and the texts of its content stream as a WinAnsi font prints them. */
export async function readPdf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((page) => ({ ...page.getSize(), texts: textsOf(page) }));
}

/** All texts of a page as one, with single spaces, so that wrapped lines are joined. */
export const flat = ({ texts }: ReadPage): string => texts.join(' ').replace(/\s+/g, ' ');

function textsOf(page: PDFPage): string[] {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  const content = streams
    .map((stream) => (stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : ''))
    .join('\n');
  return [...content.matchAll(/\(((?:\\.|[^\\()])*)\) Tj/gs)].map(([, text = '']) =>
    winAnsi(text.replace(/\\(.)/gs, '$1')),
  );
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Codes 0x80 to 0x9F of PDF's WinAnsi, written out because Node 20's own windows-1252 decoder decodes them as control characters. */
const upper = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

export const winAnsi = (bytes: string): string =>
  bytes.replace(/[\x80-\x9f]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? '');
