import { PDFName, PDFNumber, type PDFDocument } from 'pdf-lib';

/** How many pages a PDF states and does not contain: damaged, or cut off while it was copied. */
export function lostPages(whole: PDFDocument): number {
  const stated = whole.catalog.Pages().lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber() ?? 0;
  return Math.max(0, stated - whole.getPages().length);
}
