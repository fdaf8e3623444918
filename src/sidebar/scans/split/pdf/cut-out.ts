import { PDFDocument } from 'pdf-lib';

/**
 * The pages of a PDF as a PDF of their own, with everything that was on them. The same pages give the same bytes at any time: a document
 * that is saved again because its answer was lost is recognised by its content.
 */
export async function cutOut(whole: PDFDocument, pages: readonly number[]): Promise<Uint8Array> {
  const part = await PDFDocument.create({ updateMetadata: false });
  for (const page of await part.copyPages(whole, [...pages])) part.addPage(page);
  return part.save();
}
