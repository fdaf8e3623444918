import type { Browser, Page } from 'playwright-core';
import { nameOf, ppid, units } from '../../demo/people';
import { localOffice, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { openSidebar } from '../browser/open-sidebar';
import { goToPage, tabTo, told } from '../browser/pages';

const kul = units[0]!;

/** The content of the workbook and the folders, without the Log, to which every command adds a line. */
const contents = ({ workspace: { sheets, drive } }: LocalOffice): string =>
  JSON.stringify([
    ['Pengaturan', 'Inventaris', 'DIP', 'Hari Libur', 'Kegiatan'].map((name) => sheets.values(name)),
    drive.find('Dokumentasi Informasi Publik'),
  ]);

describeInBrowser('the pages on the office', () => {
  let browser: Browser;
  let office: LocalOffice;
  beforeAll(async () => void (browser = await openBrowser()), 60_000);
  afterEach(() => office.close());
  afterAll(() => browser.close());

  test('lead from an empty spreadsheet to a running Kegiatan in at most 12 clicks; going through again changes nothing', async () => {
    office = await localOffice({ setUp: false });
    const page = await openSidebar(browser, office, ppid);
    await page.waitForSelector('h1:has-text("Mulai")');
    await settled(page);
    let clicks = 0;
    const click = async (name: string): Promise<void> => {
      clicks += 1;
      await page.click(`main button:has-text("${name}")`);
      await settled(page);
    };
    await picture(page, 'mulai-1');
    expect(await violations(page)).toEqual([]);
    await click('Siapkan lembar kerja');
    await told(page, 'Lembar kerja siap');
    await picture(page, 'mulai-2');
    await click('Simpan dan lanjut');
    await told(page, 'Kepala surat tersimpan');
    await picture(page, 'mulai-3');
    expect(await violations(page)).toEqual([]);
    await click('Simpan dan lanjut');
    await told(page, 'Sub Bagian tersimpan');
    await click('Isi yang kosong dengan alamat saya');
    await picture(page, 'mulai-4');
    expect(await violations(page)).toEqual([]);
    await click('Simpan dan lanjut');
    await told(page, 'Peran tersimpan');
    await page.getByLabel('Nama', { exact: true }).fill('Dewi Anggraini');
    await picture(page, 'mulai-5-nama');
    expect(await violations(page)).toEqual([]);
    await click('Simpan dan lanjut');
    await told(page, 'Nama petugas tersimpan');
    await picture(page, 'mulai-akun');
    expect(await violations(page)).toEqual([]);
    await click('Simpan dan lanjut');
    await told(page, 'adalah akun seseorang');
    await page.getByLabel('Jenis Akun Kantor').selectOption('pribadi');
    await picture(page, 'mulai-akun-pribadi');
    await click('Simpan dan lanjut');
    await told(page, 'Akun Kantor tersimpan');
    if ((await page.locator('button:has-text("Buat folder dan pemicu")').count()) > 0)
      await click('Buat folder dan pemicu');
    await picture(page, 'mulai-6');
    expect(await violations(page)).toEqual([]);
    await click('Buka Kegiatan');
    await told(page, 'Kegiatan dibuka');
    await picture(page, 'mulai-selesai');
    expect(await violations(page)).toEqual([]);
    expect(clicks).toBeLessThanOrEqual(12);
    expect(office.table('Kegiatan')).toHaveLength(1);
    const before = contents(office);
    const triggers = office.workspace.triggers.length;
    for (const step of ['buku', 'kantor', 'sub-bagian', 'peran', 'orang', 'akun', 'folder'] as const)
      await office.ask(ppid, 'runStartStep', step, []);
    expect(contents(office)).toBe(before);
    expect(office.workspace.triggers).toHaveLength(triggers);
  }, 60_000);

  test('mark every field that is wrong or missing, and report none as saved', async () => {
    office = await localOffice({ setUp: false });
    for (const step of ['buku', 'kantor', 'sub-bagian'] as const)
      await office.ask(ppid, 'runStartStep', step, []);
    const page = await openSidebar(browser, office, ppid, 'openStart');
    await page.waitForSelector('h2:has-text("Langkah 4")');
    await page.click('main button:has-text("Simpan dan lanjut")');
    await settled(page);
    await told(page, 'Langkah ini belum selesai');
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(11);
    await picture(page, 'mulai-4-kosong');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('PPID', { exact: true }).fill('bukan alamat');
    await page.click('main button:has-text("Simpan dan lanjut")');
    await told(page, '11 isian perlu diperbaiki');
    expect(await page.getByLabel('PPID', { exact: true }).inputValue()).toBe('bukan alamat');
  }, 60_000);

  test('refuse a new Sub Bagian with the code of an old one', async () => {
    office = await localOffice({ setUp: false });
    for (const step of ['buku', 'kantor'] as const) await office.ask(ppid, 'runStartStep', step, []);
    const page = await openSidebar(browser, office, ppid, 'openStart');
    await page.waitForSelector('h2:has-text("Langkah 3")');
    await page.click('main button:has-text("Tambah Sub Bagian")');
    await page.locator('input[id^="kode-"]').fill('kul');
    await page.locator('input[id^="nama-baru"]').fill('Kode sama');
    await page.click('main button:has-text("Simpan dan lanjut")');
    await told(page, 'sudah dipakai KUL');
    expect(await page.locator('input[id^="nama-baru"]').inputValue()).toBe('Kode sama');
  }, 60_000);

  test('save what is typed in Pengaturan together, by keyboard, and lead there from Kesehatan', async () => {
    office = await localOffice();
    await office.typeBeside('Pengaturan', { Bagian: 'Peran', Uraian: 'Sekretaris' }, 'Nilai', '', ppid);
    const page = await openSidebar(browser, office, ppid);
    await goToPage(page, 'Kesehatan');
    await page.waitForSelector('.card:has-text("Sekretaris")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'kesehatan-gawat');
    await page.locator('.card:has-text("Sekretaris") button').first().click();
    await page.waitForSelector('h1:has-text("Pengaturan")');
    await settled(page);
    expect(await page.inputValue('#bagian')).toBe('Peran');
    await picture(page, 'pengaturan-peran');
    await tabTo(page, 'Sekretaris');
    await page.keyboard.type('bukan alamat');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice');
    await settled(page);
    expect(valueOf(office, 'Peran/Sekretaris')).toBe('');
    await picture(page, 'pengaturan-salah');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('sekretaris@example.com');
    await page.keyboard.press('Enter');
    await told(page, '1 pengaturan tersimpan');
    expect(valueOf(office, 'Peran/Sekretaris')).toBe('sekretaris@example.com');
    for (const name of await sections(page)) {
      await page.selectOption('#bagian', name);
      expect(await violations(page)).toEqual([]);
      await picture(page, `pengaturan-${name.toLowerCase().replace(/\W+/g, '-')}`);
    }
    await page.close();
  }, 60_000);

  test('repair a finding with one click, and check the Log on command', async () => {
    office = await localOffice();
    const { drive } = office.workspace;
    drive.rename(drive.find('Dokumentasi Informasi Publik/Arsip') ?? '', 'Lain');
    const page = await openSidebar(browser, office, ppid);
    await goToPage(page, 'Kesehatan');
    await page.locator('.card:has-text("Lain") button').first().click();
    await told(page, 'sudah diperbaiki');
    expect(drive.find('Dokumentasi Informasi Publik/Arsip')).not.toBeNull();
    await page.click('button:has-text("Periksa Log")');
    await page.waitForSelector('section[aria-label="Log"][aria-busy="false"] .notice');
    expect(await violations(page)).toEqual([]);
    await page.fill('section[aria-label="Log"] input', 'LOG-12');
    await page.click('button:has-text("Periksa juga Log Lama")');
    await told(page, 'tidak terbaca');
    await page.click('summary:has-text("Hapus data pribadi")');
    await picture(page, 'kesehatan-log');
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('show a staff member who manages the office, without a save button', async () => {
    office = await localOffice();
    const page = await openSidebar(browser, office, kul.staff);
    await goToPage(page, 'Pengaturan');
    expect(await page.textContent('main')).toContain(nameOf(ppid));
    expect(await page.locator('fieldset:disabled').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 60_000);
});

const valueOf = (office: LocalOffice, key: string): string | undefined =>
  office.table('Pengaturan').find((row) => row['Kunci'] === key)?.['Nilai'];
const sections = (page: Page): Promise<readonly string[]> => page.locator('#bagian option').allTextContents();
