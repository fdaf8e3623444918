import type { Page } from 'playwright-core';
import { people, ppid, units } from '../../demo/people';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import {
  cellAt,
  gridViolations,
  openTab,
  picture,
  serveOffice,
  sidebarOf,
  violations,
  type ServedOffice,
} from './served-office';

const kul = units[0]!;

describeInBrowser('the sample office in the page', () => {
  let office: LocalOffice;
  let served: ServedOffice;
  let page: Page;
  beforeAll(async () => {
    office = await localOffice();
    served = await serveOffice(office.workspace);
    page = await served.sit(ppid);
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await office.close();
  });

  const openSidebar = async (on: Page) => {
    await on.getByRole('button', { name: 'Dokumentasi' }).click();
    await on.getByRole('menuitem', { name: 'Buka sidebar' }).click();
    const frame = await sidebarOf(on);
    await frame.waitForSelector('main[aria-busy="false"]');
    return frame;
  };

  test('opens the sidebar from the menu and acts in it; a colleague sees it at once', async () => {
    const staff = await served.sit(kul.staff);
    await openTab(staff, 'Kegiatan');
    const sidebar = await openSidebar(page);
    await sidebar.fill('#kegiatan', 'Semester I 2026');
    await sidebar.click('button:has-text("Buka Kegiatan")');
    await sidebar.waitForSelector('h2:has-text("Tugas saya sekarang")');
    await staff.locator('[role=gridcell]:has-text("Semester I 2026")').waitFor();
    expect(await violations(sidebar)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'kantor-sidebar');
    await staff.context().close();
  }, 60_000);

  test('a click in the sidebar takes the keys, a click on the selected cell gives them back to the sheet', async () => {
    const sidebar = await sidebarOf(page);
    const keysGoToFrame = (isThere: boolean) =>
      page.waitForFunction((wanted) => (document.activeElement?.tagName === 'IFRAME') === wanted, isThere);
    const named = (name: string) =>
      page.waitForFunction((text) => document.querySelector('.cell-name')?.textContent === text, name);
    await openTab(page, 'Hari Libur');
    await cellAt(page, 3, 1).click();
    await named('C5');
    await sidebar.click('button:has-text("Muat ulang")');
    await keysGoToFrame(true);
    await cellAt(page, 3, 1).click();
    await keysGoToFrame(false);
    await page.keyboard.press('ArrowDown');
    await named('C6');
  }, 60_000);

  test('takes up a scan that is dropped into the inbox when the clock gets there', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
    const row = office.table('Inventaris')[0]!;
    await page.getByLabel('Masuk sebagai').selectOption(kul.staff);
    await page.waitForSelector('revo-grid [role=gridcell]');
    await page.getByRole('button', { name: 'Drive', exact: true }).click();
    const tree = page.getByRole('navigation', { name: 'Folder', exact: true });
    await tree
      .getByRole('listitem')
      .filter({ hasText: /^Masuk/ })
      .getByRole('button', { name: 'KUL' })
      .click();
    await page.getByRole('heading', { name: 'KUL', exact: true }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: `${row['ID']} Neraca.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 neraca'),
    });
    await page.locator('tr:has-text("Neraca.pdf")').waitFor();
    await page.getByRole('button', { name: 'Jam ruang kerja' }).click();
    await page.getByRole('button', { name: '+1 jam' }).click();
    await page.locator('tr:has-text("Neraca.pdf")').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lembar' }).click();
    await openTab(page, 'Pindaian');
    await page.locator('[role=gridcell]:has-text("Neraca.pdf")').first().waitFor();
    expect(office.table('Pindaian')).toHaveLength(1);
    await picture(page, 'kantor-pindaian');
  }, 60_000);

  test('shows every sheet of the workbook', async () => {
    for (const title of ['Beranda', 'Inventaris', 'Tahapan', 'Pengaturan', 'Hari Libur']) {
      await openTab(page, title);
      await page.waitForSelector('#grid-panel[aria-busy=false]');
      await cellAt(page, 0, 1).waitFor();
      await picture(page, `kantor-${title.toLowerCase().replace(' ', '-')}`);
    }
    expect(await gridViolations(page)).toEqual([]);
    expect(await page.getByLabel('Masuk sebagai').locator('option').count()).toBe(people.length);
    expect(await page.getByRole('tab', { name: '_Cadangan' }).count()).toBe(0);
  }, 60_000);
});
