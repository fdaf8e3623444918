import type { Browser } from 'playwright-core';
import { nameOf, ppid, units } from '../../demo/people';
import { copyOffice } from '../journeys/copied-office';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { openSidebar } from '../browser/open-sidebar';
import { told } from '../browser/pages';

const kul = units[0]!;

describeInBrowser('the sidebar of a copy', () => {
  let browser: Browser;
  let office: LocalOffice;
  beforeAll(async () => void (browser = await openBrowser()), 60_000);
  beforeEach(async () => void (office = await localOffice()), 60_000);
  afterEach(() => office.close());
  afterAll(() => browser.close());

  test('says that it is a copy, and lets any editor make it an office of its own after a confirmation', async () => {
    const copy = copyOffice(office, kul.staff);
    const page = await openSidebar(browser, copy, kul.staff);
    await page.waitForSelector('h1:has-text("Ini salinan")');
    await settled(page);
    await picture(page, 'salinan');
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('a:has-text("Buka lembar kerja kantor")').getAttribute('href')).toContain(
      office.workspace.spreadsheetId,
    );
    expect(await page.locator('button:has-text("Pindahkan kantor ke sini")').count()).toBe(0);
    expect(await page.textContent('main')).toContain(nameOf(ppid));
    await page.click('button:has-text("Jadikan kantor baru")');
    await picture(page, 'salinan-tanya');
    await page.click('button:text-is("Batal")');
    expect(copy.table('Log').length).toBe(office.table('Log').length);
    await page.click('button:has-text("Jadikan kantor baru")');
    await page.click('button:text-is("Ya")');
    await page.waitForSelector('h1:text-is("Mulai")');
    await settled(page);
    expect(await page.textContent('main')).toContain('Kantor dan kepala surat');
    await page.close();
  }, 60_000);

  test('lets the PPID move the office here, and says what is left to do', async () => {
    const copy = copyOffice(office, ppid);
    const page = await openSidebar(browser, copy, ppid);
    await page.waitForSelector('h1:has-text("Ini salinan")');
    await settled(page);
    await page.click('button:has-text("Pindahkan kantor ke sini")');
    await page.click('button:text-is("Ya")');
    await told(page, 'Kantor sekarang bekerja di lembar kerja ini.');
    await picture(page, 'salinan-pindah');
    expect(await violations(page)).toEqual([]);
    expect(await page.textContent('main')).toContain('hapus pemicunya');
    await page.click('button:text-is("Buka Beranda")');
    await settled(page);
    expect(await page.textContent('main')).toContain(ppid);
    await page.close();
  }, 60_000);
});
