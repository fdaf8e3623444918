import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { nameOf, pelaksana, ppid, sekretaris, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { giveReason, goToPage, tabTo, told } from '../browser/pages';

const [kul, tph, ...others] = units as unknown as readonly [(typeof units)[0], (typeof units)[0]];
const office4 = 'li.card:has-text("Memasukkan") button:text-is("Selesaikan tahap")';

/** One Kegiatan from opening to report, each role using the sidebar; the Tim Penghubung with the keyboard alone. */
describeInBrowser('a whole Kegiatan in the sidebar', () => {
  let browser: Browser;
  let office: LocalOffice;
  let page: Page;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    for (const { code } of others)
      await office.typeBeside(
        'Pengaturan',
        { Bagian: 'Peran', Uraian: `Sub Bagian ${code}` },
        'Nilai',
        kul.staff,
        ppid,
      );
  }, 60_000);
  afterEach(() => page.close());
  const be = async (person: string, part = 'Beranda'): Promise<void> => {
    page = await openSidebar(browser, office, person);
    if (part !== 'Beranda') await goToPage(page, part);
  };
  const looksRight = async (name: string): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    await picture(page, name);
  };
  /** A temporary failure of one Google service. */
  const refuseOnce = (service: string, method: string): void => {
    office.workspace.onCall = (notice) => {
      if (notice.service !== service || notice.method !== method) return;
      office.workspace.onCall = undefined;
      throw Object.assign(new Error('The user does not have sufficient permissions for this file.'), {
        code: 403,
        reason: 'insufficientFilePermissions',
      });
    };
  };
  const inventory = () => office.table('Inventaris');

  test('the PPID opens it', async () => {
    await be(ppid);
    await page.fill('#kegiatan', 'Semester I 2026');
    await page.click('button:text-is("Buka Kegiatan")');
    await told(page, 'Kegiatan dibuka');
  }, 60_000);

  test('a Sub Bagian lists its documents and finishes step 1', async () => {
    await be(kul.staff, 'Inventaris');
    for (const title of ['Neraca', 'Daftar Barang', 'Nota Dinas']) {
      await page.click('button:text-is("Tambah dokumen")');
      await page.fill('#isi-title', title);
      await page.fill('#isi-year', '2025');
      await page.selectOption('#isi-category', 'berkala');
      await page.click('button:text-is("Simpan")');
      await told(page, 'ditambahkan');
    }
    await page.click('section[aria-label="Tahap 1"] button:text-is("Selesaikan tahap")');
    await told(page, 'Tahap 1 selesai');
    await looksRight('peran-sub-bagian');
  }, 60_000);

  test('and provides evidence for them: one upload, one link, one reason', async () => {
    await be(kul.staff, 'Pindaian');
    await page.setInputFiles('label:has-text("KUL-0001") input', {
      name: 'neraca.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(makeScan('pdf', 'neraca', 3)),
    });
    await told(page, 'neraca.pdf disimpan untuk KUL-0001');
    await goToPage(page, 'Inventaris');
    await page.click('button[aria-label="Ubah Daftar Barang"]');
    await page.fill('#isi-link', 'https://kab-lahat.kpu.go.id/barang');
    await page.click('button:text-is("Simpan")');
    await told(page, 'KUL-0002 disimpan');
    await page.click('summary[aria-label="Lainnya: Nota Dinas"]');
    await page.click('li.card:has-text("Nota Dinas") button:text-is("Tidak dapat dipindai")');
    await giveReason(page, 'Kertas tipis');
    await told(page, 'Alasan tidak dipindai dicatat');
    await page.click('section[aria-label="Tahap 2"] button:text-is("Selesaikan tahap")');
    await told(page, 'Tahap 2 selesai');
  }, 60_000);

  test('the other Sub Bagian declare Nihil', async () => {
    for (const { code, name } of [tph, ...others]) {
      const staff = code === 'TPH' ? tph.staff : kul.staff;
      await office.ask(staff, 'declareNihil', code);
      for (const number of [1, 2]) await office.ask(staff, 'finishStep', { number, lane: code });
      const unit = units.find((candidate) => candidate.code === code);
      await office.ask(unit?.liaison ?? '', 'finishStep', { number: 3, lane: code });
      expect(name).not.toBe('');
    }
    await be(tph.staff);
    await looksRight('peran-nihil');
  }, 60_000);

  test('the page Koordinasi tells the typist that another person decides', async () => {
    await be(kul.staff, 'Koordinasi');
    expect(await page.textContent('main')).toContain(
      `Diputuskan oleh Tim Penghubung: ${nameOf(kul.liaison)}`,
    );
    expect(await page.locator('button:text-is("Terima")').count()).toBe(0);
    await looksRight('koordinasi-bukan-peran');
  }, 60_000);

  test('the Tim Penghubung decides with the keyboard alone', async () => {
    await be(kul.liaison);
    await tabTo(page, 'Koordinasi');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:text-is("Koordinasi")');
    await settled(page);
    await looksRight('koordinasi');
    await tabTo(page, 'Kembalikan Nota Dinas');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Kategori keliru');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await told(page, '1 dokumen dikembalikan');
    await tabTo(page, 'Pilih semua yang tampil (2)');
    await page.keyboard.press('Space');
    await tabTo(page, 'Terima 2');
    await page.keyboard.press('Enter');
    await told(page, '2 dokumen diterima');
    expect(inventory().map((row) => row['Keputusan'])).toEqual(['diterima', 'diterima', 'dikembalikan']);
  }, 60_000);

  test('a returned row is corrected by its unit and waits for its decision again', async () => {
    await be(kul.staff);
    const task = page.locator('li.card:has-text("Perbaiki 1 dokumen yang dikembalikan")');
    expect(await task.textContent()).toContain('Kategori keliru');
    await looksRight('beranda-dikembalikan');
    await task.locator('button:text-is("Tunjukkan")').click();
    await page.waitForSelector('li.card:has-text("Kategori keliru")');
    await settled(page);
    expect(await page.inputValue('#saring')).toBe('dikembalikan');
    await looksRight('inventaris-dikembalikan');
    await page.click('button[aria-label="Ubah Nota Dinas"]');
    await page.selectOption('#isi-category', 'setiap saat');
    await page.click('button:text-is("Simpan")');
    await told(page, 'KUL-0003 disimpan');
    expect(inventory()[2]).toMatchObject({ Keputusan: '', Kategori: 'setiap saat' });
  }, 60_000);

  test('a returned row that is corrected in the sheet says that it is not submitted, and where that is done', async () => {
    const decide = (verdict: 'diterima' | 'dikembalikan', reason: string) =>
      office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], verdict, reason, true);
    await decide('dikembalikan', 'Judul kurang jelas');
    await office.typeBeside('Inventaris', { ID: 'KUL-0002' }, 'Catatan', 'Diperjelas', kul.staff);
    await be(kul.staff);
    const task = page.locator('li.card:has-text("Perbaiki 1 dokumen yang dikembalikan")');
    expect(await task.textContent()).toContain('belum diajukan lagi: tekan Periksa baris');
    await looksRight('beranda-diubah-di-sheet');
    await task.locator('button:text-is("Tunjukkan")').click();
    await page.waitForSelector('text=Diubah di sheet, belum diajukan lagi');
    await settled(page);
    await looksRight('inventaris-diubah-di-sheet');
    await page.click('button:text-is("Periksa baris")');
    await told(page, '1 baris menunggu diputuskan lagi');
    expect(inventory()[1]).toMatchObject({ Keputusan: '' });
    await decide('diterima', '');
  }, 60_000);

  test('a row that stays returned keeps step 3 open until it is set aside with a reason', async () => {
    await office.ask(kul.staff, 'amendRows', 'ditunda', ['KUL-0003'], 'diperiksa');
    await office.ask(kul.staff, 'amendRows', 'dilanjutkan', ['KUL-0003'], 'diperiksa');
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'dikembalikan', 'Tautan mati', true);
    await be(kul.liaison, 'Koordinasi');
    await page.click('section[aria-label="Tahap 3"] button:text-is("Selesaikan tahap")');
    await told(page, 'Tautan mati');
    await page.click('button:text-is("Lihat yang dikembalikan")');
    await page.waitForSelector('button:text-is("Tunda 1 yang tampil ke Kegiatan berikutnya")');
    await settled(page);
    // The previous notice is cleared when the person opens something else.
    expect(await page.locator('.notice.bad').count()).toBe(0);
    await looksRight('koordinasi-dikembalikan');
    await page.click('button:text-is("Tunda 1 yang tampil ke Kegiatan berikutnya")');
    await giveReason(page, 'Dicari dahulu');
    await told(page, '1 dokumen ditunda ke Kegiatan berikutnya');
    await office.ask(kul.staff, 'amendRows', 'dilanjutkan', ['KUL-0002'], 'tautannya hidup lagi');
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0002'], 'diterima', '');
  }, 60_000);

  test('the Tim Penghubung proposes it as dikecualikan and finishes the Rekapitulasi', async () => {
    await be(kul.liaison, 'Koordinasi');
    const card = page.locator('li.card:has-text("Nota Dinas")');
    expect(await card.textContent()).toContain('Diperbaiki: Kategori berkala → setiap saat');
    await looksRight('koordinasi-diperbaiki');
    await page.click('button[aria-label="Usulkan dikecualikan Nota Dinas"]');
    await giveReason(page, 'Memuat data pribadi');
    await told(page, '1 dokumen diusulkan dikecualikan');
    await page.selectOption('#saring', 'semua');
    await page.waitForSelector('text=Baris 1–3 dari 3');
    await settled(page);
    await looksRight('koordinasi-selesai');
    await page.click('section[aria-label="Tahap 3"] button:text-is("Selesaikan tahap")');
    await told(page, 'Tahap 3 selesai');
    expect(office.table('Rekapitulasi')).toHaveLength(3);
  }, 60_000);

  test('the Pelaksana enters and stores', async () => {
    await be(pelaksana);
    await page.click('button:text-is("Lihat yang akan masuk")');
    await page.waitForSelector('main:has-text("bila tahap 4 diselesaikan sekarang")');
    await goToPage(page, 'Beranda');
    await page.click(office4);
    await told(page, 'Tahap 4 selesai');
    refuseOnce('Drive.Files', 'update');
    await page.click('button:text-is("Pindahkan ke Arsip")');
    await told(page, '1 belum. Tekan "Pindahkan ke Arsip" sekali lagi');
    await picture(page, 'arsip-belum-semua');
    await page.click('button:text-is("Pindahkan ke Arsip")');
    await told(page, 'Pindaian dipindahkan ke folder Arsip.');
    expect(await page.textContent('main')).toContain('2 dokumen belum tercatat Lokasi Arsip Fisik-nya');
    await page.click('button:text-is("Catat lokasi tercetak")');
    await page.waitForSelector('button:text-is("Catat satu lokasi untuk 2 yang tampil")');
    await settled(page);
    await looksRight('inventaris-lokasi');
    await page.click('button:text-is("Catat satu lokasi untuk 2 yang tampil")');
    await giveReason(page, 'Lemari 1');
    await told(page, 'Lokasi arsip tercetak 2 dokumen dicatat');
    await goToPage(page, 'Beranda');
    await page.click('li.card:has-text("Menyimpan") button:text-is("Selesaikan tahap")');
    await told(page, 'Tahap 5 selesai');
    expect(office.table('DIP')).toHaveLength(2);
  }, 60_000);

  test('a person who may not send the report sees its preview and who may', async () => {
    await be(pelaksana, 'Laporan');
    expect(await page.textContent('main')).toContain(`Dikirim oleh ${nameOf(ppid)}`);
    expect(await page.locator('button:text-is("Kirim laporan")').count()).toBe(0);
    await looksRight('laporan-bukan-peran');
  }, 60_000);

  test('the PPID reads the report, sends it, and later revises it', async () => {
    await be(ppid, 'Laporan');
    await looksRight('laporan');
    await page.click('button:text-is("Kirim laporan")');
    await told(page, `terkirim kepada ${sekretaris}`);
    expect(office.workspace.mailbox.list().filter(({ subject }) => /laporan/i.test(subject))).toHaveLength(1);
    await page.click('button:text-is("Kirim Revisi 1")');
    expect(await violations(page)).toEqual([]);
    await giveReason(page, 'Salah ketik nama');
    await told(page, 'terkirim kepada');
    // The notice of the first sending has the same text, so the test waits for the history.
    await page.waitForSelector('main:has-text("Salah ketik nama")');
    await settled(page);
    await looksRight('laporan-terkirim');
  }, 60_000);
});
