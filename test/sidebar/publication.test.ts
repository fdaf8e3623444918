import type { Browser, Page } from 'playwright-core';
import { nameOf, ppid, units } from '../../demo/people';
import { confirmEntries } from '../journeys/confirm-entries';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';

const kul = units[0]!;

describeInBrowser('the part on publication', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  async function openPublication(person: string): Promise<Page> {
    const page = await openSidebar(browser, office, person);
    await page.click('nav button:has-text("DIP")');
    await page.click('.parts button:has-text("Publikasi")');
    await page.waitForSelector('main[aria-busy="false"] .card');
    await settled(page);
    return page;
  }

  test('shows what would be published, publishes it, and then has nothing left to do', async () => {
    for (const [a1, text] of [
      ['A2', 'DIP-0001'],
      ['B2', '1'],
      ['C2', 'Neraca 2025'],
    ] as const)
      await office.workspace.sheets.type('DIP', a1, text, ppid);
    const headers = office.workspace.sheets.values('DIP')[0] ?? [];
    for (const [header, text] of [
      ['Status', 'berlaku'],
      ['Kategori', 'berkala'],
    ] as const)
      await office.workspace.sheets.type(
        'DIP',
        `${String.fromCharCode(65 + headers.indexOf(header))}2`,
        text,
        ppid,
      );
    await confirmEntries(office, 'DIP-0001');
    const page = await openPublication(ppid);
    expect(await page.textContent('.card')).toContain('belum pernah diterbitkan');
    await page.click('summary:has-text("Baru: 1")');
    await page.waitForSelector('li:has-text("DIP-0001 Neraca 2025")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'publikasi-baru');
    await page.focus('button:has-text("Terbitkan DIP")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice:has-text("DIP sudah terbit: 1 informasi")');
    await page.waitForSelector('button:has-text("Terbitkan DIP"):disabled');
    await page.waitForSelector('.card:has-text("Tidak ada yang berubah")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'publikasi-terbit');
    await page.close();
  }, 60_000);

  test('shows a person without permission who may, and offers no button', async () => {
    const page = await openPublication(kul.staff);
    expect(await page.textContent('.card')).toContain(`Diterbitkan oleh PPID, Pelaksana: ${nameOf(ppid)}`);
    expect(await page.locator('button:has-text("Terbitkan DIP")').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 60_000);
});
