import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from 'pdf-lib';

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** The drawn texts, one per line or per line of a table cell, in drawing order. */
  readonly texts: readonly string[];
}

/** Reads a PDF back, page by page: size, and the texts of its content stream as its fonts map them to Unicode. */
export async function readPdf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((page) => ({ ...page.getSize(), texts: textsOf(page) }));
}

/** All texts of a page as one, with single spaces, so that wrapped lines are joined. */
export const flat = ({ texts }: ReadPage): string => texts.join(' ').replace(/\s+/g, ' ');

/**
 * A font, a move, a drawn text (as glyph numbers in hexadecimal with an embedded font, as characters with one that every reader has),
 * or the begin of a text or line.
 */
const operator =
  /\/(F\d+) [\d.]+ Tf|(-?[\d.]+) (-?[\d.]+) Td|<([\da-f]*)> Tj|\(((?:\\.|[^\\()])*)\) Tj|(BT|T\*)/gs;

/** A text that continues on the same line, as the words of a justified one, belongs to the text before it. */
function textsOf(page: PDFPage): string[] {
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const texts: string[] = [];
  let font = '';
  let continues = false;
  for (const [, name, , down, glyphs, plain, line] of contentOf(page).matchAll(operator)) {
    if (line !== undefined) continues = false;
    else if (name !== undefined) font = name;
    else if (down !== undefined) continues = continues && Number(down) === 0;
    else if (plain !== undefined) texts.push(plain.replace(/\\(.)/gs, '$1'));
    else if (glyphs !== undefined) {
      if (!fonts.has(font)) fonts.set(font, unicodeOf(page, font));
      const text = (glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => fonts.get(font)?.get(glyph) ?? '\uFFFD')
        .join('');
      if (continues) texts.push((texts.pop() ?? '') + text);
      else if (text !== '') texts.push(text);
      continues = true;
    }
  }
  return texts;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.map(streamText).join('\n');
}

const streamText = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';

/** Character by glyph number, from the font's ToUnicode map (PDF 32000-1:2008, 9.10.3). */
function unicodeOf(page: PDFPage, font: string): ReadonlyMap<string, string> {
  const dict = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict).lookup(PDFName.of(font), PDFDict);
  const map = streamText(dict?.lookup(PDFName.of('ToUnicode')));
  return new Map(
    [...map.matchAll(/^<([\da-f]{4})><([\da-f]{4})>$/gm)].map(([, glyph = '', code = '']) => [
      glyph,
      String.fromCharCode(parseInt(code, 16)),
    ]),
  );
}
