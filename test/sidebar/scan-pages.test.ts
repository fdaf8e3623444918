import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import { jpegPdf } from '../../src/phone/camera/paper/jpeg-pdf';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { goToPage } from '../browser/pages';
import { openPhone } from '../phone/open-phone';
import { jpegPhoto } from '../phone/camera/jpeg-photo';
import { scannedPage } from './split/separator';

const kul = units[0]!;

/** A scan of two pages, the second with a table across. */
function scan(): Uint8Array {
  const pages = ['satu', 'dua'].map((code, at) => {
    const page = scannedPage({ code, dpi: 100, seed: at + 1 });
    return { width: page.width, height: page.height, jpeg: new Uint8Array(jpegPhoto(page, false)) };
  });
  return jpegPdf(pages);
}

describeInBrowser('the pages of a scan where it is decided about', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const titles = ['Neraca', 'Notulen'];
    await office.ask(
      kul.staff,
      'addRows',
      'KUL',
      titles.map((title) => ({ title, year: 2025, category: 'berkala', summary: `Isi ${title}` })),
    );
    const upload = (row: string, name: string, bytes: Uint8Array) =>
      office.ask(kul.staff, 'uploadScan', row, {
        name,
        mimeType: 'application/pdf',
        base64: Buffer.from(bytes).toString('base64'),
      });
    await upload('KUL-0001', 'neraca.pdf', scan());
    await upload('KUL-0002', 'notulen.pdf', makeScan('pdf', 'notulen', 3));
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
  }, 60_000);

  const card = (page: Page, row: string) => page.locator('li.card', { hasText: row });
  const widths = (page: Page): Promise<readonly number[]> =>
    page.$$eval('img.scan-page', (images) => images.map((image) => (image as HTMLImageElement).naturalWidth));

  test('the sidebar shows them, and says which are no pictures', async () => {
    const page = await openSidebar(browser, office, kul.liaison);
    await goToPage(page, 'Koordinasi');
    await card(page, 'KUL-0001')
      .getByRole('button', { name: /^Lihat halaman/ })
      .click();
    await page.waitForSelector('img[alt="Halaman 2 dari 2"]');
    await page.waitForSelector('section[aria-busy=false][aria-label^="Halaman "]');
    expect((await widths(page)).every((width) => width > 700)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'koordinasi-halaman');
    await card(page, 'KUL-0001')
      .getByRole('button', { name: /^Tutup halaman/ })
      .click();
    expect(await page.locator('img.scan-page').count()).toBe(0);
    await card(page, 'KUL-0002')
      .getByRole('button', { name: /^Lihat halaman/ })
      .click();
    await page.waitForSelector('p:has-text("Halaman 1 dari 1 bukan gambar"):has-text("Buka berkasnya")');
    await settled(page);
    await page.close();
  }, 60_000);

  test('the phone shows them as wide as its screen', async () => {
    const { page, context } = await openPhone(browser, office, kul.liaison);
    await page.getByRole('button', { name: 'Buka Koordinasi' }).tap();
    await card(page, 'KUL-0001')
      .getByRole('button', { name: /^Lihat halaman/ })
      .tap();
    await page.waitForSelector('img[alt="Halaman 2 dari 2"]');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-koordinasi-halaman');
    await context.close();
  }, 60_000);

  test('whoever does not decide about the document is refused', async () => {
    const id = office.table('Pindaian')[0]?.['ID'] ?? '';
    const answer = await office.tryTo(units[1]!.liaison, 'readScan', id);
    expect(answer).toMatchObject({ ok: false, code: 'WRONG_ACTOR' });
  });
});
