import type { PDFRef } from 'pdf-lib';
import { PDFDocument, PDFName } from 'pdf-lib';
import { cutOut } from '../../../src/sidebar/scans/split/pdf/cut-out';
import { lostPages } from '../../../src/sidebar/scans/split/pdf/lost-pages';

async function pdfOf(pages: number): Promise<PDFDocument> {
  const whole = await PDFDocument.create();
  for (let index = 0; index < pages; index += 1)
    whole.addPage([200 + index, 300]).drawText(`Halaman ${index}`);
  return PDFDocument.load(await whole.save());
}

test('the same pages are the same bytes whenever they are cut out, so that a second attempt is recognised', async () => {
  const whole = await pdfOf(3);
  jest.useFakeTimers({ now: Date.UTC(2026, 1, 4), advanceTimers: true });
  const first = await cutOut(whole, [1, 2]);
  jest.setSystemTime(Date.UTC(2026, 1, 5));
  expect(await cutOut(whole, [1, 2])).toEqual(first);
  jest.useRealTimers();
  expect((await PDFDocument.load(first)).getPage(0).getWidth()).toBe(201);
});

test('a PDF that states more pages than it contains has lost the others', async () => {
  const whole = await pdfOf(3);
  expect(lostPages(whole)).toBe(0);
  const second = whole.catalog.Pages().Kids().get(1) as PDFRef;
  whole.context.delete(second);
  const damaged = await PDFDocument.load(await whole.save());
  expect(damaged.getPages()).toHaveLength(2);
  expect(lostPages(damaged)).toBe(1);
  damaged.catalog.Pages().delete(PDFName.of('Count'));
  expect(lostPages(damaged)).toBe(0);
});
