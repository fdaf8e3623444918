import { PDFDocument } from 'pdf-lib';

/** The pages of a PDF as a PDF of their own, with everything that was on them. */
export async function cutOut(whole: PDFDocument, pages: readonly number[]): Promise<Uint8Array> {
  const part = await PDFDocument.create();
  for (const page of await part.copyPages(whole, [...pages])) part.addPage(page);
  return part.save();
}
