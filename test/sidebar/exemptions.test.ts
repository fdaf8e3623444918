import type { Browser, Page } from 'playwright-core';
import { ppid } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';

const decree = 'Keputusan KPU Nomor 731 Tahun 2025';

describeInBrowser('an exemption that has ended, in the sidebar', () => {
  let browser: Browser;
  let office: LocalOffice;
  let page: Page;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.typeBeside('Dasar Hukum', { Nomor: decree }, 'Status', 'berlaku', ppid);
    const entry = ['DIK-0001', '1', 'Berkas Calon', '2025', 'ditetapkan', decree];
    await office.workspace.sheets.type('DIK', 'A2', [entry], ppid);
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const test = { article: 'UU 14/2008 Pasal 17 huruf h', exemptUntil: '2026-02-03' };
    await office.ask(ppid, 'recordTest', 'DIK-0001', {}, test);
    page = await openSidebar(browser, office, ppid);
  });

  test('is a task on Beranda that leads to its list in the DIK', async () => {
    const task = page.locator('.card', { hasText: 'Tindak lanjuti 1 pengecualian yang berakhir' });
    expect(await task.innerText()).toContain('DIK-0001 berakhir 3 Februari 2026');
    await picture(page, 'beranda-pengecualian');
    expect(await violations(page)).toEqual([]);
    await task.getByRole('button', { name: 'Tunjukkan' }).click();
    await page.waitForSelector('.card:has-text("Masa pengecualiannya berakhir 3 Feb 2026")');
    await settled(page);
    await picture(page, 'dik-berakhir');
  });

  test('is opened to the DIP by the PPID with a category and a reason', async () => {
    await page.click('button:has-text("Riwayat, tarik")');
    await page.waitForSelector('dialog:has-text("Buka informasi ini")');
    await page.selectOption('#kategori-buka', 'berkala');
    await page.fill('#alasan-buka', 'Masanya berakhir');
    await picture(page, 'dik-buka');
    expect(await violations(page)).toEqual([]);
    await page.click('button:has-text("Buka ke DIP")');
    await page.waitForSelector('.notice:has-text("DIK-0001 dibuka dan masuk DIP")');
    expect(office.table('DIP')).toMatchObject([
      { 'Judul Informasi': 'Berkas Calon', Kategori: 'berkala', Status: 'berlaku' },
    ]);
  });

  test('the part Monev shows the score, its groups and the evidence of each item', async () => {
    await page.click('.parts button:has-text("Monev")');
    await page.waitForSelector('.card:has-text("Nilai")');
    await page.click('summary:has-text("Informasi setiap saat")');
    const items = await page.locator('details[open] .card').allInnerTexts();
    expect(items.find((text) => text.includes('Daftar seluruh Informasi Publik'))).toContain(
      'Daftar Informasi Publik, 1 informasi',
    );
    await picture(page, 'monev');
    expect(await violations(page)).toEqual([]);
  });
});
