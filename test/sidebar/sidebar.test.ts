import type { Browser } from 'playwright-core';
import { pelaksana, ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { tabTo } from '../browser/pages';

const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];

describeInBrowser('the sidebar', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  test('shows people other than the PPID whose turn it is', async () => {
    const page = await openSidebar(browser, office, pelaksana);
    expect(await page.textContent('main')).toContain('PPID yang membukanya');
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('lets the PPID open a Kegiatan with the keyboard alone', async () => {
    const page = await openSidebar(browser, office, ppid);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'buka-kegiatan');
    await tabTo(page, 'Nama Kegiatan');
    await page.keyboard.type('Semester I 2026');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:has-text("Tugas saya sekarang")');
    await settled(page);
    expect(await page.textContent('h1')).toBe('Semester I 2026');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'beranda-ppid');
    await page.close();
  }, 60_000);

  test('shows a unit its open step with the due time and its calculation, and lets it declare Nihil and finish', async () => {
    const page = await openSidebar(browser, office, tph.staff);
    const card = page.locator('ul > li.card').first();
    expect(await card.textContent()).toContain('Tenggat 5 Feb 2026 16.00');
    expect(await card.textContent()).toContain('1 hari kerja terhitung sejak Rabu, 4 Februari 2026');
    await page.click('button:has-text("Nihil")');
    await page.waitForSelector('.notice:has-text("Nihil dicatat")');
    await settled(page);
    await page.click('button:has-text("Selesaikan tahap")');
    await page.waitForSelector('.notice:has-text("Tahap 1 selesai")');
    await settled(page);
    expect(office.table('Tahapan').find((step) => step['ID'] === 'K-0001/1/TPH')).toMatchObject({
      Status: 'selesai',
      Nihil: 'Nihil',
    });
    await page.close();
  }, 60_000);

  test('says what is missing when a step cannot be finished', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: '<b>Neraca</b>', category: 'berkala' }]);
    const page = await openSidebar(browser, office, kul.staff);
    await page.click('button:has-text("Selesaikan tahap")');
    await page.waitForSelector('.notice.bad');
    await settled(page);
    await page.click('summary:has-text("Perlu diperiksa")');
    expect(await page.textContent('.notice.bad')).toContain('KUL-0001 "<b>Neraca</b>": Tahun masih kosong.');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'tahap-terhalang');
    await page.close();
  }, 60_000);
});
