import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { nameOf, ppid, units } from '../../demo/people';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx';
import { localOffice, root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { giveReason, goToPage, told } from '../browser/pages';

const [kul, tph] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const LONG =
  'Laporan Pertanggungjawaban Penggunaan Anggaran Hibah Pemilihan Bupati dan Wakil Bupati Lahat Tahap Kedua';

const workbookOf = ([top = [], ...rows]: readonly (readonly string[])[]): Uint8Array =>
  renderXlsx([{ name: 'Daftar', columns: top.map((header) => ({ header, width: 20 })), rows }]);

describeInBrowser('the page Inventaris', () => {
  let browser: Browser;
  let office: LocalOffice;
  let page: Page;
  officeInBrowser((opened) => ({ browser, office } = opened));
  const open = async (person: string): Promise<void> => {
    page = await openSidebar(browser, office, person);
    await goToPage(page, 'Inventaris');
  };
  afterEach(() => page.close());
  const rows = () => office.table('Inventaris');

  test('without a Kegiatan says who opens one', async () => {
    await open(kul.staff);
    expect(await page.textContent('main')).toContain('PPID yang membukanya');
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test('a unit without rows shows its step and the ways to begin', async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await open(kul.staff);
    expect(await page.inputValue('#unit')).toBe('KUL');
    expect(await page.textContent('main')).toContain('Tidak ada baris yang cocok');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'inventaris-kosong');
  }, 60_000);

  test('the form has the focus when the click ends, so that no key is lost', async () => {
    await open(kul.staff);
    const focused = await page.evaluate(async () => {
      const button = Array.from(document.querySelectorAll('button')).find(
        (each) => each.textContent === 'Tambah dokumen',
      );
      button?.click();
      // Preact renders in a microtask: no frame or timer is awaited.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      return document.activeElement?.textContent;
    });
    expect(focused).toBe('Dokumen baru');
  }, 60_000);

  test('a document is typed in the form; invalid values are reported beside their field and nothing is lost', async () => {
    await open(kul.staff);
    await page.click('button:text-is("Tambah dokumen")');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Dokumen baru');
    await page.fill('#isi-year', 'dua ribu');
    await page.click('button:text-is("Simpan")');
    expect(await page.textContent('#isi-title-ket')).toContain('harus diisi');
    expect(await page.textContent('#isi-year-ket')).toContain('empat angka');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi-title');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'inventaris-formulir');
    await page.fill('#isi-title', LONG);
    await page.fill('#isi-year', '2025');
    await page.click('button:text-is("Simpan")');
    await told(page, 'KUL-0001 ditambahkan');
    expect(rows()).toMatchObject([{ ID: 'KUL-0001', 'Nama Dokumen': LONG, Tahun: '2025' }]);
    expect(await page.textContent('li.card')).toContain('Kategori');
  }, 60_000);

  test("the row at the cursor opens as a form; a colleague's changes are shown and never overwritten", async () => {
    office.workspace.sheets.select('Inventaris', 'C2');
    await open(kul.staff);
    await page.click('button:text-is("Baris terpilih")');
    await page.waitForSelector('h2:text-is("KUL-0001")');
    await page.fill('#isi-summary', 'Realisasi hibah');
    await page.selectOption('#isi-category', 'berkala');
    await office.typeBeside(
      'Inventaris',
      { ID: 'KUL-0001' },
      'Ringkasan Isi Informasi',
      'Dari sheet',
      kul.staff,
    );
    await page.click('button:text-is("Simpan")');
    await page.waitForSelector('#isi-summary-ket:has-text("Di sheet sekarang: Dari sheet")');
    await settled(page);
    expect(await page.inputValue('#isi-summary')).toBe('Realisasi hibah');
    expect(rows()[0]).toMatchObject({ 'Ringkasan Isi Informasi': 'Dari sheet', Kategori: '' });
    await picture(page, 'inventaris-berbeda');
    await page.click('button:text-is("Simpan")');
    await told(page, 'KUL-0001 disimpan');
    expect(rows()[0]).toMatchObject({
      'Ringkasan Isi Informasi': 'Realisasi hibah',
      Kategori: 'berkala',
      Masalah: '',
    });
  }, 60_000);

  test('a cursor outside the inventory is reported', async () => {
    office.workspace.sheets.select('DIP', 'A5');
    await open(kul.staff);
    await page.click('button:text-is("Baris terpilih")');
    await page.waitForSelector('.notice.bad');
    expect(await page.textContent('main')).toContain('Inventaris');
    expect(await violations(page)).toEqual([]);
    await page.click('button:text-is("Kembali")');
    await page.waitForSelector('#saring');
  }, 60_000);

  test('a dialog asks for a reason; Escape leaves the row unchanged; a reason that could not be recorded is there again', async () => {
    await open(kul.staff);
    await page.click('summary:has-text("Lainnya")');
    await page.click('button:text-is("Tidak dapat dipindai")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'inventaris-alasan');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(rows()[0]).toMatchObject({ 'Alasan Tidak Dipindai': '' });
    await page.click('button:text-is("Tidak dapat dipindai")');
    await page.evaluate(CUT_ONCE);
    await giveReason(page, 'Buku besar terjilid');
    await told(page, 'Google tidak menjawab');
    await page.click('button:text-is("Tunda")');
    expect(await page.inputValue('dialog[open] textarea')).toBe('');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.click('button:text-is("Tidak dapat dipindai")');
    await page.click('dialog[open] button[type="submit"]');
    await told(page, 'Alasan tidak dipindai dicatat');
    expect(rows()[0]).toMatchObject({ 'Alasan Tidak Dipindai': 'Buku besar terjilid' });
    await page.click('button:text-is("Tunda")');
    await giveReason(page, 'Menunggu audit');
    await told(page, 'Baris ditunda');
    await page.click('button:text-is("Lanjutkan")');
    await giveReason(page, 'Audit selesai');
    await told(page, 'Baris ikut lagi');
    expect(rows()[0]).toMatchObject({ Keputusan: '' });
  }, 60_000);

  test('a person without permission sees whose the rows are, and every field', async () => {
    await open(tph.staff);
    await page.selectOption('#unit', 'KUL');
    await page.waitForSelector(`p:has-text("${nameOf(kul.staff)}")`);
    await settled(page);
    expect(await page.locator('button:text-is("Tambah dokumen")').count()).toBe(0);
    await page.click('button:text-is("Lihat")');
    await page.waitForSelector('h2:text-is("KUL-0001")');
    expect(await page.locator('#isi-title').isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  test('a list pasted from real DIPs is previewed; cancelling writes nothing, saving adds the rows as previewed', async () => {
    const csv = readFileSync(path.join(root, 'demo', 'data', 'dip-nyata.csv'), 'utf8');
    const pasted = Papa.unparse(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data, {
      delimiter: '\t',
    });
    await open(tph.staff);
    await page.click('button:text-is("Impor daftar")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'impor');
    await page.fill('#tempel', pasted);
    await page.click('button:text-is("Pratinjau")');
    await page.waitForSelector('h2:text-is("Pratinjau daftar")');
    await settled(page);
    const before = rows().length;
    expect(await page.textContent('.notice')).toContain('67 baris dibaca. Belum ada yang disimpan');
    await page.click('summary:has-text("Kolom")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'impor-pratinjau');
    const promised = Number(/\d+/.exec((await page.textContent('button:has-text("Simpan")')) ?? '')?.[0]);
    await page.click('button:text-is("Batal")');
    await page.waitForSelector('#saring');
    expect(rows()).toHaveLength(before);
    await page.click('button:text-is("Impor daftar")');
    await page.fill('#tempel', pasted);
    await page.click('button:text-is("Pratinjau")');
    await page.click(`button:text-is("Simpan ${promised} dokumen")`);
    await told(page, `${promised} dokumen ditambahkan`);
    const added = rows().slice(before);
    expect(added).toHaveLength(promised);
    const preview = await office.ask(tph.staff, 'previewList', csv, 'TPH');
    expect(preview.rows.every(({ twin }) => twin !== '')).toBe(true);
    const [first] = preview.rows;
    expect(added[0]).toMatchObject({
      'Sub Bagian': 'TPH',
      'Nama Dokumen': first?.cells.title,
      Kategori: first?.cells.category,
      Tautan: first?.cells.link,
    });
    await picture(page, 'inventaris-daftar');
  }, 60_000);

  test('an XLSX with a title above its header is read; rows of other units and existing rows are not added', async () => {
    const bytes = workbookOf([
      ['DAFTAR INFORMASI PUBLIK', '', ''],
      ['Sub Bagian', 'Judul', 'Tahun'],
      ['TPH', 'Keputusan Penetapan Pemilih', '2024'],
      ['KUL', LONG, '2025'],
      ['KUL', 'Neraca, audit "akhir"', '2025'],
    ]);
    await open(kul.staff);
    await page.click('button:text-is("Impor daftar")');
    await page.setInputFiles('#berkas', {
      name: 'daftar.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await page.waitForSelector('h2:text-is("Pratinjau daftar")');
    await settled(page);
    expect(await page.textContent('section[aria-label="Sudah ada"]')).toContain('Sama dengan KUL-0001');
    expect(await page.textContent('section[aria-label="Milik Sub Bagian lain"]')).toContain(
      'Penetapan Pemilih',
    );
    await picture(page, 'impor-xlsx');
    await page.click('button:text-is("Simpan 1 dokumen")');
    await told(page, '1 dokumen ditambahkan');
    expect(rows().at(-1)).toMatchObject({ 'Sub Bagian': 'KUL', 'Nama Dokumen': 'Neraca, audit "akhir"' });
  }, 60_000);

  test('a file that is not a list is reported, and the page stays usable', async () => {
    await open(kul.staff);
    await page.click('button:text-is("Impor daftar")');
    await page.setInputFiles('#berkas', {
      name: 'rusak.xlsx',
      mimeType: 'x/x',
      buffer: Buffer.from('PK\u0003\u0004??'),
    });
    await page.waitForSelector('#berkas-ket:has-text("tidak dapat dibaca")');
    expect(await violations(page)).toEqual([]);
    await page.fill('#tempel', 'Nomor,Isi\n1,apa saja');
    await page.click('button:text-is("Pratinjau")');
    await page.waitForSelector('[role="alert"]:has-text("Kolom nama dokumen tidak ditemukan")');
    await settled(page);
    expect(await page.locator('button:has-text("Simpan")').isDisabled()).toBe(true);
  }, 60_000);

  test('a list without known headers is mapped by hand; the choice is remembered, and a line left out can be added', async () => {
    const list = [
      'Perkara\tWaktu Terbit\tGolongan',
      '(1)\t(2)\t(3)',
      'Neraca Akhir\t2023\tberkala',
      'Jumlah\t1\t',
    ].join('\n');
    const preview = async (): Promise<void> => {
      await page.click('button:text-is("Impor daftar")');
      await page.fill('#tempel', list);
      await page.click('button:text-is("Pratinjau")');
      await page.waitForSelector('h2:text-is("Pratinjau daftar")');
      await settled(page);
    };
    await open(kul.staff);
    await preview();
    expect(await page.textContent('[role="alert"]')).toContain('Kolom nama dokumen tidak ditemukan');
    expect(await page.textContent('.columns li')).toContain('Neraca Akhir');
    await picture(page, 'impor-kolom');
    await page.selectOption('#kolom-0', 'Nama Dokumen');
    await page.waitForSelector('button:text-is("Simpan 1 dokumen")');
    await settled(page);
    await page.click('summary:has-text("Kolom")');
    await page.selectOption('#kolom-2', 'Kategori');
    await page.waitForSelector('section[aria-label*="diperiksa"]:has-text("berkala")');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    const leftOut = 'section[aria-label="Tampaknya bukan dokumen"]';
    expect(await page.textContent(leftOut)).toContain('Bukan dokumen: nomor kolom.');
    await page.click(`${leftOut} label:has-text("Tambahkan baris 4")`);
    await page.waitForSelector('button:text-is("Simpan 2 dokumen")');
    await picture(page, 'impor-kolom-terpilih');
    const width = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;
    expect(await page.locator('html').evaluate(width)).toBeLessThanOrEqual(0);
    await page.click('button:text-is("Daftar lain")');
    await page.fill('#tempel', list);
    await page.click('button:text-is("Pratinjau")');
    await page.waitForSelector('button:text-is("Simpan 1 dokumen")');
    expect(await page.inputValue('#kolom-2')).toBe('Kategori');
  }, 60_000);

  test('a guessed Sub Bagian is asked for each document, and for a line left out only once it is added', async () => {
    await open(kul.staff);
    await page.click('button:text-is("Impor daftar")');
    await page.fill('#tempel', 'Judul\tSub Bagian\nNeraca\tEntah\nJumlah\t');
    await page.click('button:text-is("Pratinjau")');
    await page.waitForSelector('label:has-text("ditebak pada 1 baris")');
    await page.click('label:has-text("Tambahkan baris 3")');
    await page.waitForSelector('label:has-text("ditebak pada 2 baris")');
  }, 60_000);

  test('500 rows are shown in pages, and found by words and by what they lack', async () => {
    const drafts = Array.from({ length: 500 }, (_, index) => ({
      title: `Berita acara rapat pleno nomor ${index + 1}`,
      year: 2024,
      category: 'berkala' as const,
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', drafts);
    await open(kul.staff);
    await page.waitForSelector('text=Baris 1–50 dari 502');
    await page.click('button:text-is("Berikutnya")');
    await page.waitForSelector('text=Baris 51–100 dari 502');
    await settled(page);
    await picture(page, 'inventaris-500');
    expect(await violations(page)).toEqual([]);
    await page.fill('input[type="search"]', 'pleno kul-0200');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Baris 1–1 dari 1');
  }, 60_000);

  test('a line with marks under several years is several documents, each chosen for itself', async () => {
    await open(kul.staff);
    await page.click('button:text-is("Impor daftar")');
    await page.fill('#tempel', 'No\tNama Dokumen\t2022\t2023\t2024\n1\tLaporan Kinerja\tv\tv\tv');
    await page.click('button:text-is("Pratinjau")');
    await page.waitForSelector('button:text-is("Simpan 3 dokumen")');
    expect(await violations(page)).toEqual([]);
    await page.click('label:has-text("Tambahkan baris 2 (2)")');
    await page.waitForSelector('button:text-is("Simpan 2 dokumen")');
    await picture(page, 'impor-tahun');
    await page.click('button:text-is("Simpan 2 dokumen")');
    await told(page, '2 dokumen ditambahkan');
    const added = rows().slice(-2);
    expect(added.map((row) => [row['Nama Dokumen'], row['Tahun']])).toEqual([
      ['Laporan Kinerja', '2022'],
      ['Laporan Kinerja', '2024'],
    ]);
  }, 60_000);
});

describeInBrowser('a page whose call fails', () => {
  test('reports it without flashing an empty page, and reloads', async () => {
    const browser = await openBrowser();
    const office = await localOffice();
    const page = await openSidebar(browser, office, kul.staff);
    const run = office.workspace.run.bind(office.workspace);
    let broken = true;
    Object.assign(office.workspace, {
      run: (...args: Parameters<typeof run>) =>
        broken ? Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0')) : run(...args),
    });
    await page.click('nav button:text-is("Inventaris")');
    await page.waitForSelector('.notice.bad:has-text("Google tidak menjawab")');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'inventaris-gagal');
    broken = false;
    await page.click('button:text-is("Muat ulang")');
    await page.waitForSelector('#saring');
    expect(await page.locator('.notice.bad').count()).toBe(0);
    await browser.close();
    await office.close();
  }, 60_000);
});

/** The next call gets no answer; runs in the browser. */
const CUT_ONCE = `
  const { askWorkspace } = window;
  window.askWorkspace = () => {
    window.askWorkspace = askWorkspace;
    return Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0'));
  };
`;
