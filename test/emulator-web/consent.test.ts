import path from 'node:path';
import type { Page } from 'playwright-core';
import { ppid, units } from '../../demo/people';
import { localOffice, root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, serveOffice, sidebarOf, violations, type ServedOffice } from './served-office';

const staff = units[0]!.staff;
const DRIVE = 'https://www.googleapis.com/auth/drive';

const unverified = { name: 'Google belum memverifikasi aplikasi ini' };
const scopes = { name: 'Buku Kerja ingin mengakses Akun Google Anda' };

describeInBrowser('the consent of a new person', () => {
  let office: LocalOffice;
  let served: ServedOffice;
  let page: Page;
  beforeEach(async () => {
    office = await localOffice({ consent: 'ask' });
    served = await serveOffice(office.workspace);
    page = await served.sit(staff);
  }, 60_000);
  afterEach(async () => {
    await served.close();
    await office.close();
  });

  const clickMenu = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Dokumentasi' }).click();
    await page.getByRole('menuitem', { name: 'Buka sidebar' }).click();
  };
  const granted = (): readonly string[] => office.workspace.consent.granted(staff);
  /** Goes through the sheet's own dialog and the warning to the checkboxes. */
  const goToBoxes = async () => {
    await page
      .getByRole('dialog', { name: 'Otorisasi diperlukan' })
      .getByRole('button', { name: 'OK' })
      .click();
    const warning = page.getByRole('dialog', unverified);
    await warning.getByRole('button', { name: 'Lanjutan' }).click();
    await warning.getByRole('button', { name: 'Buka Buku Kerja (tidak aman)' }).click();
    return page.getByRole('dialog', scopes);
  };

  /** A screenshot of the page; optionally also one of the window alone, for docs/izin.md. */
  const draw = async (name: string): Promise<void> => {
    await picture(page, name);
    const file = path.join(root, 'docs', 'images', `${name}.png`);
    if (process.env['TULIS_GAMBAR']) await page.getByRole('dialog').screenshot({ path: file });
  };

  test('goes from the first click, with one box left out, to the working sidebar', async () => {
    await clickMenu();
    const boxes = await goToBoxes();
    await boxes.getByLabel('Pilih semua').check();
    await boxes.getByLabel('semua file Google Drive').uncheck();
    expect(await boxes.getByLabel('Pilih semua').isChecked()).toBe(false);
    await boxes.getByRole('button', { name: 'Lanjutkan' }).click();
    await boxes.waitFor({ state: 'detached' });
    expect(granted()).toHaveLength(6);
    expect(granted()).not.toContain(DRIVE);
    expect(await page.locator('.sidebar').count()).toBe(0);

    await clickMenu();
    const missing = await goToBoxes();
    expect(await missing.getByRole('listitem').allTextContents()).toEqual([
      'Melihat, mengedit, membuat, dan menghapus semua file Google Drive Anda.',
    ]);
    expect(await missing.getByRole('checkbox').count()).toBe(0);
    await missing.getByRole('button', { name: 'Lanjutkan' }).click();
    await missing.waitFor({ state: 'detached' });
    expect(granted()).toHaveLength(7);

    await clickMenu();
    const sidebar = await sidebarOf(page);
    await sidebar.waitForSelector('main[aria-busy="false"]');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  test('grants nothing to whoever goes back or cancels, and the next click asks again', async () => {
    await clickMenu();
    await page
      .getByRole('dialog', { name: 'Otorisasi diperlukan' })
      .getByRole('button', { name: 'Batal' })
      .click();
    await clickMenu();
    await page
      .getByRole('dialog', { name: 'Otorisasi diperlukan' })
      .getByRole('button', { name: 'OK' })
      .click();
    await page.getByRole('button', { name: 'Kembali ke tempat yang aman' }).click();
    await clickMenu();
    const boxes = await goToBoxes();
    await boxes.getByLabel('Pilih semua').check();
    await boxes.getByRole('button', { name: 'Batal' }).click();
    await boxes.waitFor({ state: 'detached' });
    expect(granted()).toEqual([]);
  }, 60_000);

  test('is given with the keyboard alone, in windows in which axe finds nothing', async () => {
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Dokumentasi' }).focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Otorisasi diperlukan' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await focused()).toBe('OK');
    await keyboard.press('Enter');
    await page.getByRole('dialog', unverified).waitFor();
    expect(await focused()).toBe('Lanjutan');
    await keyboard.press('Enter');
    await page.getByText('Buka Buku Kerja (tidak aman)').waitFor();
    expect(await violations(page)).toEqual([]);
    await draw('izin-peringatan');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('dialog', scopes).waitFor();
    await keyboard.press('Space');
    expect(await violations(page)).toEqual([]);
    await draw('izin-kotak');
    for (let box = 0; box < 8; box += 1) await keyboard.press('Tab');
    expect(await focused()).toBe('Lanjutkan');
    await keyboard.press('Enter');
    await page.getByRole('dialog', scopes).waitFor({ state: 'detached' });
    expect(granted()).toHaveLength(7);
  }, 60_000);

  test('the PPID, who granted all when the office was set up, is not asked', async () => {
    await page.getByLabel('Masuk sebagai').selectOption(ppid);
    await page.getByRole('button', { name: 'Dokumentasi' }).waitFor();
    await clickMenu();
    await sidebarOf(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);
});
