import type { Browser, Page } from 'playwright-core';
import { nameOf, pelaksana, ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';

const kul = units[0]!;
const longTitle =
  'Berita Acara dan Sertifikat Rekapitulasi Hasil Penghitungan Perolehan Suara dari Setiap Kecamatan di Tingkat Kabupaten dalam Pemilihan Bupati dan Wakil Bupati Lahat Tahun 2024 beserta Lampiran dan Daftar Hadir Peserta Rapat Pleno Terbuka';

describeInBrowser('the page on DIP and DIK', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  async function openDip(person: string): Promise<Page> {
    const page = await openSidebar(browser, office, person);
    await page.click('nav button:has-text("DIP")');
    await page.waitForSelector('h1:has-text("DIP dan DIK")');
    await settled(page);
    return page;
  }
  const part = async (page: Page, name: string): Promise<void> => {
    await page.click(`.parts button:has-text("${name}")`);
    await page.waitForSelector(`.parts [aria-pressed="true"]:has-text("${name}")`);
    await settled(page);
  };

  /** Adds rows and completes steps 1 to 3, so that step 4 can enter them. */
  async function entered(rows: Parameters<typeof addRows>[0]): Promise<void> {
    const ids = await addRows(rows);
    for (const { code, staff } of units) {
      if (code !== 'KUL') await office.ask(staff, 'declareNihil', code);
      for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
    }
    await office.ask(kul.liaison, 'decideRows', 'KUL', ids.slice(1), 'diterima', '');
    await office.ask(
      kul.liaison,
      'decideRows',
      'KUL',
      ids.slice(0, 1),
      'diusulkan dikecualikan',
      'data pribadi',
    );
    for (const { code, liaison } of units) await office.ask(liaison, 'finishStep', { number: 3, lane: code });
  }
  const addRows = async (titles: readonly string[]): Promise<readonly string[]> => {
    const drafts = titles.map((title, index) => ({
      title,
      year: 2024,
      category: index % 2 === 0 ? ('berkala' as const) : ('setiap saat' as const),
      link: `https://kpu.example.go.id/${index}`,
      retention: index === 2 ? 'Aktif 1 tahun, musnah' : '',
    }));
    return (await office.ask(kul.staff, 'addRows', 'KUL', drafts)).ids;
  };

  test('says in each part that it is empty', async () => {
    const page = await openDip(kul.staff);
    expect(await page.textContent('main')).toContain('DIP diisi ketika Pelaksana menyelesaikan tahap 4');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-kosong');
    for (const name of ['Tahap 4', 'Dasar DIK', 'Retensi']) {
      await part(page, name);
      expect(await violations(page)).toEqual([]);
      await picture(page, `dip-kosong-${name.toLowerCase().replace(' ', '-')}`);
    }
    await page.close();
  }, 60_000);

  test('shows what step 4 would do, and after it the entries with their longest titles', async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await entered(['Berkas Calon', longTitle, 'Neraca', 'Profil']);
    const page = await openDip(pelaksana);
    await part(page, 'Tahap 4');
    expect(await page.textContent('main')).toContain('Tahap 4 terbuka. Giliran Pelaksana');
    await page.click('summary:has-text("Baru masuk DIP (3)")');
    await page.click('summary:has-text("Menunggu di DIK sebagai usulan (1)")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-tahap-4');
    await office.ask(pelaksana, 'finishStep', { number: 4, lane: 'KANTOR' });
    await part(page, 'Daftar');
    await page.waitForSelector('li.card >> nth=2');
    expect(await page.locator('li.card').count()).toBe(3);
    await page.click('button:has-text("Periksa tautan sekarang")');
    await page.waitForSelector('.notice:has-text("3 entri diperiksa")');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-tiga');
    await part(page, 'Dasar DIK');
    await page.click('summary:has-text("Diusulkan, menunggu keputusan (1)")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-keputusan');
    await part(page, 'Retensi');
    expect(await page.textContent('main')).toContain('jatuh tempo sejak 1 Jan 2026: musnah');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-retensi');
    await page.close();
  }, 60_000);

  test('lets the PPID withdraw and reinstate an entry with the keyboard alone; others see who may', async () => {
    const page = await openDip(ppid);
    await page.focus('button[aria-label="Riwayat, tarik DIP-0001"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[aria-busy="false"] li.moment');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'dip-riwayat');
    await page.focus('#alasan');
    await page.keyboard.type('memuat nomor telepon');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice:has-text("DIP-0001 ditarik.")');
    await settled(page);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.selectOption('#saring', 'ditarik');
    await page.waitForSelector(`.state:has-text("oleh ${nameOf(ppid)}: memuat nomor telepon")`);
    await settled(page);
    await page.click('button[aria-label="Riwayat, pulihkan DIP-0001"]');
    await page.fill('#alasan', 'nomor dihapus');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('.notice:has-text("DIP-0001 dipulihkan.")');
    await page.close();
    const other = await openDip(kul.staff);
    await other.click('button[aria-label="Riwayat DIP-0001"]');
    await other.waitForSelector('dialog li.moment >> nth=2');
    expect(await other.textContent('dialog')).toContain(`adalah tugas PPID (${nameOf(ppid)})`);
    expect(await other.locator('#alasan').count()).toBe(0);
    await other.keyboard.press('Escape');
    await other.waitForSelector('dialog', { state: 'detached' });
    await other.close();
  }, 60_000);

  test('pages through 500 entries and finds one by its words', async () => {
    const [headers = []] = office.workspace.sheets.values('DIP');
    office.workspace.sheets.insertRow('DIP', 4);
    const entries = Array.from({ length: 497 }, (_, at) => at + 4);
    const columns: Readonly<Record<string, (index: number) => object>> = {
      ID: (index) => ({ stringValue: `DIP-${String(index).padStart(4, '0')}` }),
      No: (index) => ({ numberValue: index }),
      'Judul Informasi': (index) => ({ stringValue: `Laporan kegiatan nomor ${index}` }),
      Status: () => ({ stringValue: 'berlaku' }),
    };
    await office.workspace.sheets.appendRows('DIP', 500, ppid);
    for (const [header, valueOf] of Object.entries(columns)) {
      const letter = String.fromCharCode(65 + headers.indexOf(header));
      const block = entries.map((index) => [{ userEnteredValue: valueOf(index) }]);
      await office.workspace.sheets.paste('DIP', `${letter}5`, block, ppid);
    }
    const page = await openDip(ppid);
    expect(await page.textContent('main')).toContain('1 s.d. 50 dari 500');
    await picture(page, 'dip-500');
    await page.click('button:has-text("Berikutnya")');
    await page.waitForSelector('text=51 s.d. 100 dari 500');
    await settled(page);
    await page.fill('input[type=search]', 'nomor 321');
    await page.keyboard.press('Enter');
    await page.waitForSelector('p:has-text("1 entri")');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.textContent('li.card')).toContain('DIP-0321');
    await page.close();
  }, 60_000);

  test('reports a server failure in words and stays usable', async () => {
    const page = await openDip(ppid);
    office.workspace.onCall = ({ phase }) => {
      if (phase === 'before') throw new Error('The service is currently unavailable.');
    };
    await page.click('button:has-text("Muat ulang")');
    await page.waitForSelector('.notice.bad');
    expect(await page.textContent('.notice.bad')).not.toMatch(/service|unavailable/i);
    expect(await violations(page)).toEqual([]);
    office.workspace.onCall = () => undefined;
    await page.close();
  }, 60_000);
});
