import type { Browser, Page } from 'playwright-core';
import { pelaksana, ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { giveReason, goToPage, told } from '../browser/pages';

const kul = units[0]!;
const LONG =
  'REKAP PENILAIAN SASARAN KINERJA PEGAWAI (SKP) SEKRETARIAT KOMISI PEMILIHAN UMUM KABUPATEN LAHAT';

describeInBrowser('the card of the guard', () => {
  let browser: Browser;
  let office: LocalOffice;
  let page: Page;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const titles = ['Rekap Absensi Januari', 'Rekap Absensi Februari', 'Rekening Koran', LONG, 'Neraca'];
    const { ids } = await office.ask(
      kul.staff,
      'addRows',
      'KUL',
      titles.map((title) => ({ title, year: 2025, category: 'berkala' as const, unscannable: 'Terjilid' })),
    );
    for (const { code, staff } of units) {
      if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
      for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    }
    for (const { code, liaison } of units.slice(1))
      await office.ask(liaison, 'finishStep', { number: 3, lane: code });
    await office.ask(kul.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
  }, 60_000);
  afterEach(() => page.close());
  const card = () => page.locator('section[aria-label="Penjagaan"]');
  const row = (id: string) => office.table('Inventaris').find((each) => each['ID'] === id);

  test('Koordinasi shows each document with its words highlighted; it is answered alone or with all of one word', async () => {
    page = await openSidebar(browser, office, kul.liaison);
    await goToPage(page, 'Koordinasi');
    expect(await card().locator('h2').textContent()).toBe('Aman diumumkan? (4)');
    expect(await card().locator('mark').allTextContents()).toEqual([
      'Absensi',
      'Absensi',
      'Rekening Koran',
      'SASARAN KINERJA PEGAWAI',
      'SKP',
    ]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'penjagaan-koordinasi');
    await page.getByRole('button', { name: '"absensi": 2 aman' }).click();
    await page.waitForSelector('dialog[open]');
    await picture(page, 'penjagaan-alasan');
    await giveReason(page, 'Hanya angka');
    await told(page, '2 dokumen dijawab.');
    expect(row('KUL-0001')?.['Penjagaan']).toContain('Hanya angka');
    await page.click('[aria-label="Jadikan dikecualikan: Rekening Koran"]');
    await giveReason(page, 'Memuat nomor rekening');
    await told(page, '1 dokumen diusulkan dikecualikan');
    expect(row('KUL-0003')?.['Keputusan']).toBe('diusulkan dikecualikan');
    await page.click(`[aria-label="Aman diumumkan: ${LONG}"]`);
    await giveReason(page, 'Hanya rekapitulasi');
    await told(page, '1 dokumen dijawab.');
    expect(await card().count()).toBe(0);
  }, 60_000);

  test('in Tahap 4 the Pelaksana answers questions about later edits, and others see who may', async () => {
    await office.ask(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
    await office.typeBeside('Inventaris', { ID: 'KUL-0005' }, 'Catatan', 'NIK 1604012345678901', kul.staff);
    const open = async (person: string): Promise<void> => {
      page = await openSidebar(browser, office, person);
      await goToPage(page, 'DIP');
      await page.click('.parts button:has-text("Tahap 4")');
      await card().waitFor();
    };
    await open(kul.staff);
    expect(await card().textContent()).toContain('Pelaksana atau PPID');
    expect(await card().locator('button').count()).toBe(0);
    await page.close();
    await open(pelaksana);
    expect(await card().locator('mark').allTextContents()).toEqual(['NIK', '1604012345678901']);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'penjagaan-tahap-4');
    await page.click('[aria-label="Jadikan dikecualikan: Neraca"]');
    await giveReason(page, 'Memuat NIK');
    await told(page, '1 dokumen dijawab.');
    expect(row('KUL-0005')?.['Keputusan']).toBe('diusulkan dikecualikan');
  }, 60_000);

  test('Publikasi publishes nothing before the answer; the PPID may withdraw the entry instead', async () => {
    await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
    for (const [id, text] of [
      ['DIP-0001', 'Hubungi 0812-3456-7890'],
      ['DIP-0002', 'Slip gaji'],
    ] as const)
      await office.typeBeside('DIP', { ID: id }, 'Ringkasan Isi Informasi', text, kul.staff);
    page = await openSidebar(browser, office, ppid);
    await goToPage(page, 'DIP');
    await page.click('.parts button:has-text("Publikasi")');
    await card().waitFor();
    expect(await page.locator('button:has-text("Terbitkan DIP")').isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'penjagaan-publikasi');
    await page.click('[aria-label="Aman diumumkan: Rekap Absensi Januari"]');
    await giveReason(page, 'Nomor layanan kantor');
    await told(page, '1 dokumen dijawab.');
    await page.click('[aria-label="Keluarkan dari DIP: Rekap Absensi Februari"]');
    await giveReason(page, 'Memuat gaji');
    await told(page, 'ditarik');
    expect(await card().count()).toBe(0);
    await page.click('button:has-text("Terbitkan DIP")');
    await told(page, 'DIP sudah terbit: 2 informasi');
  }, 60_000);
});
