import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import { jpegPdf } from '../../src/phone/camera/paper/jpeg-pdf';
import { newPicture } from '../../src/phone/camera/picture/picture';
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

/** A grey picture. */
function grey(level: number): Uint8Array {
  const picture = newPicture(120, 40);
  for (let at = 0; at < picture.data.length; at += 4) picture.data.fill(level, at, at + 3);
  return new Uint8Array(jpegPhoto(picture, false));
}

/** A letter of two pages from a word processor, with a logo on each. */
async function letter(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [font, logo] = [await document.embedFont(StandardFonts.Helvetica), await document.embedJpg(grey(90))];
  for (const number of [1, 2]) {
    const page = document.addPage([595, 842]);
    page.drawImage(logo, { x: 40, y: 760, width: 50, height: 50 });
    page.drawText(`Surat keputusan, halaman ${number}`, { x: 60, y: 700, font });
  }
  return document.save();
}

/** A page across, whose JPEG has kept the EXIF orientation of the camera: a PDF does not turn it. */
function across(): Uint8Array {
  const page = scannedPage({ code: '', dpi: 60 });
  return jpegPdf([{ width: page.height, height: page.width, jpeg: new Uint8Array(jpegPhoto(page, true)) }]);
}

const STRIPS = [200, 160, 120, 80];

/** A page that a copier stored in four strips, each darker than the one above it. */
async function strips(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  for (const [at, level] of STRIPS.entries())
    page.drawImage(await document.embedJpg(grey(level)), {
      ...{ x: 0, y: 842 - (at + 1) * 210.5, width: 595, height: 210.5 },
    });
  return document.save();
}

/** A transparent PNG with one black line; runs in the browser. */
const clearPicture = `(() => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [400, 400];
  canvas.getContext('2d').fillRect(0, 390, 400, 10);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** The brightness of the pages that are shown in the middle of each quarter, from the top; runs in the browser. */
const quarters = `[...document.querySelectorAll('img.scan-page')].map((image) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return [1, 3, 5, 7].map((at) => context.getImageData(canvas.width / 2, (canvas.height * at) / 8, 1, 1).data[0]);
})`;

describeInBrowser('the pages of a scan where it is decided about', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const titles = ['Neraca', 'Notulen', 'Surat', 'Berita', 'Bagan', 'Peta'];
    await office.ask(
      kul.staff,
      'addRows',
      'KUL',
      titles.map((title) => ({ title, year: 2025, category: 'berkala', summary: `Isi ${title}` })),
    );
    const upload = (row: string, name: string, bytes: Uint8Array) =>
      office.ask(kul.staff, 'uploadScan', row, {
        name,
        mimeType: name.endsWith('.png') ? 'image/png' : 'application/pdf',
        base64: Buffer.from(bytes).toString('base64'),
      });
    await upload('KUL-0001', 'neraca.pdf', scan());
    await upload('KUL-0002', 'notulen.pdf', makeScan('pdf', 'notulen', 3));
    await upload('KUL-0003', 'surat.pdf', await letter());
    await upload('KUL-0004', 'berita.pdf', await strips());
    const page = await browser.newPage();
    await upload('KUL-0005', 'bagan.png', Buffer.from(await page.evaluate<string>(clearPicture), 'base64'));
    await page.close();
    await upload('KUL-0006', 'peta.pdf', across());
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
    await page.waitForSelector(
      'p:has-text("Halaman 1 dari 1 bukan gambar pindaian"):has-text("Buka berkasnya")',
    );
    await settled(page);
    await page.close();
  }, 60_000);

  test('a page is shown whole, or is said not to be shown', async () => {
    const page = await openSidebar(browser, office, kul.liaison);
    await goToPage(page, 'Koordinasi');
    for (const row of ['KUL-0003', 'KUL-0004', 'KUL-0005'])
      await card(page, row)
        .getByRole('button', { name: /^Lihat halaman/ })
        .click();
    await page.waitForSelector(
      'p:has-text("Halaman 2 dari 2 bukan gambar pindaian"):has-text("Buka berkasnya")',
    );
    await page.waitForFunction(
      `document.querySelectorAll('section[aria-busy=false][aria-label^="Halaman "]').length === 3`,
    );
    expect(await card(page, 'KUL-0003').locator('img').count()).toBe(0);
    const [stripped, clear] = await page.evaluate<number[][]>(quarters);
    STRIPS.forEach((level, at) => expect(Math.abs(level - (stripped?.[at] ?? 0))).toBeLessThan(4));
    expect(clear).toEqual([255, 255, 255, 255]);
    await picture(page, 'koordinasi-halaman-utuh');
    await page.close();
  }, 60_000);

  test('a page is turned as its PDF says, whatever the EXIF orientation of the picture in it', async () => {
    const page = await openSidebar(browser, office, kul.liaison);
    await goToPage(page, 'Koordinasi');
    await card(page, 'KUL-0006')
      .getByRole('button', { name: /^Lihat halaman/ })
      .click();
    await page.waitForSelector('section[aria-busy=false] img.scan-page');
    const [size] = await page.$$eval('img.scan-page', (images) =>
      images.map((image) => {
        const { naturalWidth, naturalHeight } = image as HTMLImageElement;
        return naturalWidth / naturalHeight;
      }),
    );
    expect(size).toBeCloseTo(842 / 595, 1);
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
