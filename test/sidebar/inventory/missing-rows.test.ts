import type { Browser, Page } from 'playwright-core';
import { ppid, units } from '../../../demo/people';
import type { LocalOffice } from '../../journeys/local-office';
import { describeInBrowser } from '../../browser/browser';
import { picture, settled, violations } from '../../browser/look';
import { officeInBrowser } from '../../browser/office-in-browser';
import { openSidebar } from '../../browser/open-sidebar';
import { giveReason, goToPage } from '../../browser/pages';

const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const LONG =
  'Laporan Pertanggungjawaban Penggunaan Anggaran Hibah Pemilihan Bupati dan Wakil Bupati Lahat Tahap Kedua';

describeInBrowser('rows deleted by hand, in the page Inventaris', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const titles = [LONG, 'Neraca', 'Daftar Inventaris Ruangan', 'Berita Acara'];
    const drafts = titles.map((title) => ({ title, year: 2025, category: 'berkala' as const }));
    await office.ask(kul.staff, 'addRows', 'KUL', drafts);
    for (let times = 0; times < 3; times += 1) await office.workspace.sheets.deleteRow('Inventaris', 1);
  }, 60_000);
  const open = async (person: string): Promise<Page> => {
    const page = await openSidebar(browser, office, person);
    await goToPage(page, 'Inventaris');
    await page.waitForSelector('section[aria-label="Baris yang hilang"][aria-busy="false"]');
    return page;
  };
  const ids = () =>
    office
      .table('Inventaris')
      .map((row) => row['ID'])
      .sort();

  test('another unit sees who may restore them', async () => {
    const page = await open(tph.staff);
    expect(await page.textContent('main')).toContain('Dapat dikembalikan oleh Sub Bagian KUL atau PPID');
    expect(await page.locator('button:text-is("Kembalikan")').count()).toBe(0);
    await page.close();
  }, 60_000);

  test('its unit restores one and dismisses another with a reason; then none is left', async () => {
    const page = await open(kul.staff);
    const part = page.locator('section[aria-label="Baris yang hilang"]');
    expect(await part.textContent()).toContain('Tidak ada lagi di sheet (3)');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'inventaris-baris-hilang');
    await page.click('button[aria-label="Memang dihapus: Neraca"]');
    await giveReason(page, 'Tercatat dua kali');
    await part.getByText('Dicatat: memang dihapus.').waitFor();
    expect(await part.textContent()).toContain('(2)');
    await page.click('button:text-is("Kembalikan semua (2)")');
    await part.getByText('2 baris dikembalikan ke sheet.').waitFor();
    await settled(page);
    expect(ids()).toEqual(['KUL-0001', 'KUL-0003', 'KUL-0004']);
    expect(await page.textContent('main')).toContain(LONG);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 60_000);
});
