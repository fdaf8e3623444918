import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import { root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';
import { giveReason, told } from '../browser/pages';
import { scannedPage } from '../sidebar/split/separator';
import { jpegPhoto } from './camera/jpeg-photo';
import { A4, makePhoto } from './camera/photo';
import { FRAIL, keysOf, LIES_ACROSS, PHOTO_KEYS } from './frail';
import { openPhone, uncaught, type Phone } from './open-phone';

const [kul, tph] = [units[0]!, units[1]!];
/** How many documents one person photographs in a row, the last one of three pages, the others of one; `DOKUMEN=30` for a long morning. */
const DOCUMENTS = Number(process.env['DOKUMEN'] ?? 2);
const ROWS = DOCUMENTS + 5;
const PHOTO = jpegPhoto(scannedPage({ code: '', dpi: 60 }), false);
/** Where the camera takes a file that the phone has already. */
const INPUT = 'main input[type=file]:not([capture])';

/** The page for the phone at 360 x 740 with touch, by one person after the other, on one office. */
describeInBrowser('the page for the phone', () => {
  let browser: Browser;
  let office: LocalOffice;
  let phone: Phone;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const rows = Array.from({ length: ROWS }, (_none, index) => ({
      title: `Laporan Bulanan ${index + 1}`,
      year: 2025,
      category: 'berkala' as const,
      printedPlace: index < 2 ? 'Lemari 2, boks 7' : '',
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', rows);
    await office.ask(tph.staff, 'addRows', tph.code, [
      { title: 'Denah', year: 2025, category: 'berkala', printedPlace: 'Lemari 2, boks 7' },
    ]);
    phone = await openPhone(browser, office, kul.staff);
  }, 60_000);
  afterAll(() => phone.context.close());
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));

  const tap = (name: string): Promise<void> => phone.page.getByRole('button', { name, exact: true }).tap();
  const ledger = () => office.table('Pindaian').map((row) => [row['ID Inventaris'], row['Status']]);
  const openScan = async (): Promise<void> => {
    await phone.page.locator('.phone-tabs button', { hasText: 'Pindai' }).tap();
    await phone.page.waitForSelector('.row');
  };
  const openRow = (id: string): Promise<void> => phone.page.locator('.row', { hasText: `${id} ·` }).tap();
  /** What the camera hands over, here by the choice of a file. */
  const take = async (text: string, bytes = Buffer.from(makeScan('pdf', text, 3))): Promise<void> => {
    const file = { name: 'foto.pdf', mimeType: 'application/pdf', buffer: bytes };
    await phone.page.setInputFiles(INPUT, file);
    await phone.page.waitForSelector('button:has-text("Simpan")');
  };
  const uploaded = (count: number) =>
    phone.page.waitForSelector(`.notice:has-text("${count} dokumen sudah terunggah")`);

  /** A screenshot of the screen; with TULIS_GAMBAR also the one in docs/panduan.md. */
  const draw = async (name: string): Promise<void> => {
    await picture(phone.page, name);
    const file = path.join(root, 'docs', 'images', `${name}.png`);
    if (process.env['TULIS_GAMBAR']) await phone.page.screenshot({ path: file });
  };

  test('shows first what is mine to do, fits the screen, and names no page that a phone lacks', async () => {
    await phone.page.waitForSelector('h2:has-text("Tugas saya sekarang")');
    expect(await violations(phone.page)).toEqual([]);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await phone.page.textContent('main')).toContain('Dikerjakan di komputer');
    await picture(phone.page, 'hp-tugas');
  });

  test('lists my rows without a scan, finds and sorts them', async () => {
    await openScan();
    await phone.page.waitForSelector(`h2:has-text("Belum ada pindaian (${ROWS})")`);
    expect(await violations(phone.page)).toEqual([]);
    await draw('hp-pindai');
    await phone.page.fill('input[type=search]', 'bulanan 0007');
    expect(await phone.page.locator('.row').allTextContents()).toEqual(['Laporan Bulanan 7KUL-0007 · 2025']);
    await phone.page.fill('input[type=search]', '');
    await phone.page.selectOption('#urut', 'lokasi');
    expect(await phone.page.locator('.row').first().textContent()).toContain('Lemari 2, boks 7');
    await phone.page.selectOption('#urut', 'id');
  });

  test('keeps what was taken without a connection, also when the page is closed, and sends it when it is back', async () => {
    await openRow('KUL-0001');
    await phone.connect(false);
    await phone.page.setInputFiles(INPUT, {
      name: 'catatan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ'),
    });
    await phone.page.waitForSelector('[role=alert]:has-text("bukan PDF, JPEG, atau PNG")');
    await take('tanpa sambungan');
    await tap('Ulangi');
    await tap('Jangan');
    expect(await violations(phone.page)).toEqual([]);
    await tap('Simpan, lanjut berikutnya');
    await phone.page.waitForSelector('h1:has-text("KUL-0002")');
    await take('draf');
    await phone.page.waitForSelector('.notice:has-text("Tidak ada sambungan")');
    expect(ledger()).toEqual([]);
    await phone.close();
    await phone.connect(true);
    await phone.reopen();
    await openScan();
    await uploaded(1);
    expect(ledger()).toEqual([['KUL-0001', 'tersimpan']]);
    await phone.page.waitForSelector('li.card:has-text("belum disimpan")');
    await phone.page.locator('li.card button', { hasText: 'Simpan' }).tap();
    await uploaded(2);
    expect(ledger()).toEqual([
      ['KUL-0001', 'tersimpan'],
      ['KUL-0002', 'tersimpan'],
    ]);
  }, 60_000);

  test('a connection that is cut in the middle of an upload loses nothing and stores nothing twice', async () => {
    await openRow('KUL-0003');
    const scan = Buffer.from(makeScan('pdf', 'besar', 3));
    const cut = scan.lastIndexOf('startxref');
    await take(
      'besar',
      Buffer.concat([scan.subarray(0, cut), Buffer.alloc(2_500_000, '%'), scan.subarray(cut)]),
    );
    let parts = 0;
    phone.calls.length = 0;
    phone.cut = (name, when) => {
      if (name !== 'sendUpload' || when !== 'after') return false;
      parts += 1;
      return parts === 2 || parts === 3;
    };
    await tap('Simpan');
    await uploaded(3);
    phone.cut = undefined;
    expect(phone.calls.filter((name) => name === 'beginUpload')).toHaveLength(1);
    expect(ledger().filter(([row]) => row === 'KUL-0003')).toEqual([['KUL-0003', 'tersimpan']]);
  }, 60_000);

  test('photographs that were left are named on every page, and the back button leads to the list', async () => {
    const { page } = phone;
    const heading = (words: string) =>
      page.waitForFunction(
        `document.activeElement.matches('h1') && document.activeElement.textContent === '${words}'`,
      );
    await openRow('KUL-0005');
    await heading('KUL-0005');
    expect(await page.locator('h1').count()).toBe(1);
    await page.setInputFiles(INPUT, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await page.waitForSelector('.shot');
    await tap('Putar halaman 1');
    await page.waitForFunction(LIES_ACROSS);
    await page.goBack();
    await heading('Pindai');
    const card = page.locator('aside li.card', { hasText: 'KUL-0005' });
    expect(await card.textContent()).toContain('1 foto di HP ini belum menjadi PDF');
    expect(await page.locator('.row', { hasText: 'KUL-0005' }).textContent()).toContain(
      'Foto belum terkirim',
    );
    await phone.reopen();
    expect(await page.locator('h1').textContent()).toBe('Semester I 2026');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-foto-tersimpan');
    await card.getByRole('button', { name: 'Lanjutkan' }).tap();
    await heading('KUL-0005');
    await page.waitForFunction(LIES_ACROSS);
    expect(await card.count()).toBe(0);
    await tap('Kembali ke daftar');
    await heading('Pindai');
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await tap('Ya, hapus dari HP');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(PHOTO_KEYS)).toEqual([]);
  }, 60_000);

  test('a database that was closed is opened again; what cannot be kept is offered as a file, and a second tap makes nothing twice', async () => {
    const { page, context } = await openPhone(browser, office, kul.staff, { baris: 'KUL-0006' }, FRAIL);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const photograph = async (count: number): Promise<void> => {
      await page.setInputFiles(INPUT, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
      await page.waitForFunction(`document.querySelectorAll('.shot').length === ${count}`);
    };
    await photograph(1);
    await page.evaluate('closeAll()');
    await photograph(2);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(await page.evaluate(PHOTO_KEYS)).toHaveLength(3);
    await page.evaluate('void (globalThis.isShut = true, closeAll())');
    await button('Jadikan PDF (2 halaman)').tap();
    await page.waitForSelector('[role=alert]:has-text("tertutup, jadi sekarang tidak ada yang disimpan")');
    await picture(page, 'hp-basis-data-tertutup');
    const [file] = await Promise.all([page.waitForEvent('download'), button('Unduh ke HP').tap()]);
    expect(file.suggestedFilename()).toMatch(/^KUL-0006 HP .*\.pdf$/);
    // What is kept cannot be opened or removed now, and is not shown as gone.
    await button('Kembali ke daftar').tap();
    const card = page.locator('aside li.card', { hasText: 'KUL-0006' });
    await card.getByRole('button', { name: 'Unduh foto ke HP' }).tap();
    await card.locator('[role=alert]:has-text("tertutup")').waitFor();
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await button('Ya, hapus dari HP').tap();
    await card.locator('[role=alert] >> nth=1').waitFor();
    await button('Lanjutkan').tap();
    await page.waitForSelector('[role=alert]:has-text("belum dapat dibuka")');
    await picture(page, 'hp-foto-belum-terbuka');
    await page.evaluate('void (globalThis.isShut = false)');
    await button('Buka lagi').tap();
    await page.waitForFunction(`document.querySelectorAll('.shot').length === 2`);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await button('Jadikan PDF (2 halaman)').evaluate((element) => {
      const { click } = element as unknown as { click(): void };
      for (const _tap of [1, 2]) click.call(element);
    });
    await button('Simpan').waitFor();
    expect(await page.evaluate(keysOf('dokumen'))).toHaveLength(1);
    await page.evaluate('void (globalThis.isFull = true)');
    await button('Simpan').tap();
    await page.waitForSelector('[role=alert]:has-text("kehabisan tempat, jadi ini belum disimpan")');
    expect(await button('Simpan').isEnabled()).toBe(true);
    expect(await page.evaluate(keysOf('dokumen'))).toHaveLength(1);
    await context.close();
  }, 60_000);

  test('a name is shown in full on the list and on its row; one of 900 letters leaves the camera on a screen of 320 x 568', async () => {
    const { page, context } = await openPhone(browser, office, kul.staff);
    await page.setViewportSize({ width: 320, height: 568 });
    /** Whether something of the first name is hidden once it has this many letters. */
    const isCut = (letters: number): Promise<boolean> =>
      page
        .locator('main strong')
        .first()
        .evaluate(
          (name, words) => {
            name.textContent = words;
            return name.scrollHeight > name.clientHeight + 2;
          },
          'Laporan '.repeat(letters / 8),
        );
    await page.locator('.phone-tabs button', { hasText: 'Pindai' }).tap();
    await page.waitForSelector('.row');
    expect(await isCut(304)).toBe(false);
    await page.locator('.row', { hasText: 'KUL-0006 ·' }).tap();
    const camera = page.locator('.take.primary');
    await camera.waitFor();
    expect(await isCut(200)).toBe(false);
    expect(await isCut(896)).toBe(true);
    await picture(page, 'hp-nama-panjang');
    const box = await camera.boundingBox();
    // Above the tabs.
    expect(box!.y + box!.height).toBeLessThan(568 - 58);
    await context.close();
  });

  test('without a connection the list stays as it was read, a photographed row opens, and both are read again once it is back', async () => {
    const { page } = phone;
    const { calls } = phone;
    await openScan();
    await phone.connect(false);
    await page.locator('.phone-tabs button', { hasText: 'Tugas' }).tap();
    await openScan();
    await page.waitForSelector(
      'p:has-text("Daftar ini dibaca pukul"):has-text("diperbarui begitu sambungan kembali")',
    );
    await picture(page, 'hp-tanpa-sambungan');
    expect(await violations(page)).toEqual([]);
    await openRow('KUL-0006');
    await page.waitForSelector(INPUT, { state: 'attached' });
    await page.setInputFiles(INPUT, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await page.waitForSelector('.shot');
    await tap('Kembali ke daftar');
    const before = calls.length;
    await phone.connect(true);
    await page.waitForSelector('p:has-text("Daftar ini dibaca pukul")', { state: 'detached' });
    expect(calls.slice(before).filter((name) => name === 'viewToScan')).toHaveLength(1);
    // A page that has read no list yet.
    await phone.reopen();
    await phone.connect(false);
    const card = page.locator('aside li.card', { hasText: 'KUL-0006 Laporan Bulanan 6' });
    await card.getByRole('button', { name: 'Lanjutkan' }).tap();
    await page.waitForSelector('h1:has-text("KUL-0006")');
    await page.waitForSelector('p:has-text("hanya nomor dan nama dokumen ini yang diketahui")');
    await page.waitForSelector('main input[type=file]', { state: 'attached' });
    await phone.connect(true);
    await page.waitForSelector('p:has-text("hanya nomor dan nama")', { state: 'detached' });
    await page.goBack();
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await tap('Ya, hapus dari HP');
    await card.waitFor({ state: 'detached' });
  }, 60_000);

  test('photographs of a row that is gone, and of other accounts, are named; only a person removes them, those of others once they are old', async () => {
    const { page } = phone;
    await page.evaluate(keepPhotos(kul.staff, 'KUL-9999'));
    await page.evaluate(keepPhotos(kul.liaison, 'KUL-0006', Date.now()));
    await page.evaluate(keepPhotos('lama@example.com', 'KUL-0006'));
    await phone.reopen();
    const notice = page.locator('aside .notice', { hasText: '2 foto dari akun lain atau kantor lain' });
    await notice.locator('summary').tap();
    const line = (account: string) => notice.locator('li', { hasText: account });
    expect(await line(kul.liaison).textContent()).toContain('1 foto');
    // Its owner may still come for it.
    expect(await line(kul.liaison).getByRole('button').count()).toBe(0);
    await picture(page, 'hp-foto-akun-lain');
    expect(await violations(page)).toEqual([]);
    await line('lama@example.com').getByRole('button', { name: 'Hapus' }).tap();
    await tap('Ya, hapus dari HP');
    await line('lama@example.com').waitFor({ state: 'detached' });
    expect(JSON.stringify(await page.evaluate(PHOTO_KEYS))).not.toContain('lama@example.com');
    await page
      .locator('aside li.card', { hasText: 'KUL-9999' })
      .getByRole('button', { name: 'Lanjutkan' })
      .tap();
    await page.waitForSelector('p:has-text("KUL-9999 tidak ada di antara dokumen Kegiatan ini")');
    const card = page.locator('main li.card', { hasText: 'KUL-9999' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Unduh foto ke HP' }).tap(),
    ]);
    expect(file.suggestedFilename()).toBe('KUL-9999 foto 1.jpg');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-foto-baris-hilang');
    await card.getByRole('button', { name: 'Hapus' }).tap();
    await tap('Ya, hapus dari HP');
    await card.waitFor({ state: 'detached' });
    await openScan();
    expect(await page.locator('.row', { hasText: 'KUL-0006' }).textContent()).not.toContain('Foto belum');
  });

  test('what one tab sends is sent in the other, too', async () => {
    const other = await phone.openTab();
    await other.locator('.phone-tabs button', { hasText: 'Pindai' }).tap();
    await other.waitForSelector('.row:has-text("KUL-0005")');
    await openRow('KUL-0005');
    await take('dari tab pertama');
    await other.waitForSelector('.row:has-text("KUL-0005"):has-text("Belum disimpan")');
    await tap('Simpan');
    await uploaded(1);
    await other.waitForSelector('.row:has-text("KUL-0005"):has-text("Terunggah")');
    // A page is turned here after its photograph was removed there: nothing is left on the phone.
    const before = await phone.page.evaluate(PHOTO_KEYS);
    await openRow('KUL-0006');
    await phone.page.setInputFiles(INPUT, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await phone.page.waitForSelector('.shot');
    await other
      .locator('aside li.card', { hasText: 'KUL-0006' })
      .getByRole('button', { name: 'Hapus' })
      .tap();
    await other.getByRole('button', { name: 'Ya, hapus dari HP' }).tap();
    await other.locator('aside li.card', { hasText: 'KUL-0006' }).waitFor({ state: 'detached' });
    await tap('Putar halaman 1');
    await phone.page.waitForFunction(LIES_ACROSS);
    expect(await phone.page.evaluate(PHOTO_KEYS)).toEqual(before);
    await other.close();
    await phone.reopen();
    await openScan();
  }, 60_000);

  test('a reason, and the place of the printed copy, are recorded instead; one that could not be recorded is there when it is asked for again', async () => {
    await openRow('KUL-0004');
    await tap('Lokasi arsip');
    await phone.page.waitForFunction("document.querySelector('dialog[open]') && history.state?.covers === 1");
    await phone.page.goBack();
    await phone.page.waitForSelector('dialog', { state: 'detached' });
    expect(await phone.page.textContent('h1')).toBe('KUL-0004');
    await tap('Lokasi arsip');
    phone.cut = (name) => name === 'amendRows';
    await giveReason(phone.page, 'Lemari 3');
    await told(phone.page, 'Google tidak menjawab');
    phone.cut = undefined;
    await tap('Lokasi arsip');
    expect(await phone.page.inputValue('dialog[open] textarea')).toBe('Lemari 3');
    await picture(phone.page, 'hp-alasan-lagi');
    await phone.page.click('dialog[open] button[type="submit"]');
    await told(phone.page, 'Lokasi arsip KUL-0004: dicatat.');
    await tap('Tidak dapat dipindai');
    await giveReason(phone.page, 'Buku terjilid');
    await told(phone.page, 'Tidak dapat dipindai KUL-0004: dicatat.');
    await phone.page.waitForSelector('h1:has-text("KUL-0006")');
    const row = office.table('Inventaris').find((each) => each['ID'] === 'KUL-0004');
    expect(row).toMatchObject({ 'Lokasi Arsip Fisik': 'Lemari 3' });
    expect(Object.values(row ?? {})).toContain('Buku terjilid');
  });

  test('many documents by one person, photographed: two taps for one page beside those of the camera, four for three', async () => {
    const { page } = phone;
    const before = ledger().length;
    await page.evaluate(
      "globalThis.taps = 0; addEventListener('pointerdown', () => (taps += 1), true); null",
    );
    // The shutter, and the phone's own question whether the photograph is good, are the camera's.
    const photograph = async (label: string, seed: number, pages: number): Promise<void> => {
      const button = page.locator('.take.primary', { hasText: label });
      const [camera] = await Promise.all([page.waitForEvent('filechooser'), button.tap()]);
      await camera.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photoOfPage(seed) });
      await page.waitForFunction(
        `document.querySelectorAll('.shot').length === ${pages} && document.querySelector('main progress') === null`,
      );
    };
    const taps: number[] = [];
    for (let done = 1; done <= DOCUMENTS; done += 1) {
      await photograph('Ambil foto', 10 * done, 1);
      const isLast = done === DOCUMENTS;
      if (isLast)
        for (const number of [2, 3]) await photograph('Foto halaman berikutnya', 10 * done + number, number);
      await page
        .locator('button', { hasText: /^Simpan/ })
        .first()
        .scrollIntoViewIfNeeded();
      if (done === 1) await draw('hp-simpan');
      await tap(isLast ? 'Simpan' : 'Simpan, lanjut berikutnya');
      await page.waitForSelector(isLast ? 'h1:has-text("Pindai")' : '.take.primary:has-text("Ambil foto")');
      taps.push(await page.evaluate<number>('const before = taps; taps = 0; before'));
    }
    await uploaded(DOCUMENTS);
    expect(taps).toEqual([...Array.from({ length: DOCUMENTS - 1 }, () => 2), 4]);
    expect(
      ledger()
        .slice(before)
        .map(([, state]) => state),
    ).toEqual(taps.map(() => 'tersimpan'));
    expect(new Set(ledger().map(([row]) => row)).size).toBe(ROWS - 1);
    const { drive } = office.workspace;
    const last = office.table('Pindaian').at(-1)!;
    const stored = await PDFDocument.load(drive.read(String(last['ID Berkas'])));
    expect(stored.getPageCount()).toBe(3);
  }, 240_000);

  test('a code opens the page at its row or at its box', async () => {
    await phone.reopen({ baris: 'KUL-0002' });
    await phone.page.waitForSelector('h1:has-text("KUL-0002")');
    expect(await phone.page.textContent('main')).toContain('sudah mempunyai pindaian');
    await picture(phone.page, 'hp-kode-baris');
    await tap('Pindai lagi');
    await phone.page.waitForSelector(INPUT, { state: 'attached' });
    await phone.page.goBack();
    await phone.page.waitForSelector('p:has-text("sudah mempunyai pindaian"):focus');
    await phone.page.goBack();
    await phone.page.waitForSelector('h1:has-text("Pindai"):focus');
    await phone.reopen({ bagian: 'KUL', box: 'lemari 2, boks 7' });
    await phone.page.waitForSelector('h1:has-text("Boks lemari 2, boks 7")');
    await phone.page.waitForSelector('p:has-text("Sub Bagian Keuangan, Umum, dan Logistik")');
    expect(await phone.page.locator('.row').count()).toBe(2);
    expect(await violations(phone.page)).toEqual([]);
    await picture(phone.page, 'hp-kode-boks');
    // As it was printed before codes named the Sub Bagian.
    await phone.reopen({ box: 'lemari 2, boks 7' });
    await phone.page.waitForSelector('p:has-text("Semua boks bernama ini, dari setiap Sub Bagian")');
    expect(await phone.page.locator('.row').count()).toBe(3);
    const foreign = phone.page.locator('.row', { hasText: 'Denah' });
    expect(await foreign.textContent()).toContain('Teknis Penyelenggaraan');
    expect(await violations(phone.page)).toEqual([]);
    await picture(phone.page, 'hp-kode-boks-lama');
    await foreign.tap();
    await phone.page.waitForSelector('p:has-text("Teknis Penyelenggaraan")');
    expect(await phone.page.textContent('main')).not.toContain('tersisa');
    await picture(phone.page, 'hp-baris-bagian-lain');
    await tap('Kembali ke daftar');
    await tap('Semua yang belum dipindai');
    await phone.page.waitForSelector('p:has-text("Tidak ada dokumen yang perlu dipindai")');
    await phone.reopen({ baris: 'KUL-9999' });
    await phone.page.waitForSelector('p:has-text("KUL-9999 tidak ada di antara dokumen Kegiatan ini")');
    await phone.reopen({ box: ' ' });
    await phone.page.waitForSelector('p:has-text("Kode ini tidak menyebut boksnya")');
    await phone.reopen({ box: 'L'.repeat(200) });
    await phone.page.waitForSelector('p:has-text("Tidak ada dokumen di L")');
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test.each([
    ['refuses it', "throw new DOMException('denied', 'SecurityError')"],
    ['never answers', 'return {}'],
  ])(
    'where the browser has a database and %s, the page says first that nothing is kept',
    async (_what, act) => {
      // The page waits for an answer a hundredth of the time.
      const script = `
      const later = setTimeout;
      globalThis.setTimeout = (run, pause) => later(run, pause / 100);
      IDBFactory.prototype.open = () => { ${act} };
    `;
      const other = await openPhone(browser, office, kul.staff, {}, script);
      await other.page.waitForSelector('.notice.bad:has-text("tidak menyimpan foto dan dokumen")');
      await other.context.close();
    },
  );

  test('where a frame refuses entries of the history, rows open and the page’s own button leads back', async () => {
    const script = `
      History.prototype.pushState = History.prototype.replaceState = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    `;
    const { page, context } = await openPhone(browser, office, kul.staff, { baris: 'KUL-0002' }, script);
    await page.getByRole('button', { name: 'Kembali ke daftar' }).tap();
    await page.waitForSelector('h1:has-text("Pindai")');
    await context.close();
  });

  test('the Tim Penghubung looks at the scan, accepts, and returns with a reason, which the back button leaves to be gone on with', async () => {
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
    const other = await openPhone(browser, office, kul.liaison);
    await other.page.locator('.phone-tabs button', { hasText: 'Periksa' }).tap();
    await other.page.waitForSelector('li.card');
    expect(await other.page.locator('a', { hasText: 'Buka KUL-0001' }).getAttribute('href')).toMatch(
      /^https:\/\/drive\.google\.com\/file\/d\//,
    );
    expect(await violations(other.page)).toEqual([]);
    await picture(other.page, 'hp-periksa');
    await other.page.getByRole('button', { name: 'Terima Laporan Bulanan 1', exact: true }).tap();
    await told(other.page, '1 dokumen diterima');
    const answer = other.page.locator('dialog[open] textarea');
    const ask = (): Promise<void> =>
      other.page.getByRole('button', { name: 'Kembalikan Laporan Bulanan 2', exact: true }).tap();
    await ask();
    await answer.fill('Halaman 2 buram');
    await other.page.goBack();
    await answer.waitFor({ state: 'detached' });
    expect(await other.page.textContent('h1')).toBe('Koordinasi');
    await ask();
    expect(await answer.inputValue()).toBe('Halaman 2 buram');
    await picture(other.page, 'hp-tanya-lagi');
    await other.page.locator('dialog[open] button[type=submit]').tap();
    await told(other.page, '1 dokumen dikembalikan');
    await other.page.goBack();
    await other.page.waitForSelector('h2:has-text("Tugas saya sekarang")');
    await other.context.close();
  }, 60_000);

  test('the unit finds the returned row by its task, scans it again, and submits it again', async () => {
    const { page } = phone;
    await phone.reopen();
    await page.locator('li.card', { hasText: 'Perbaiki 1 dokumen' }).getByRole('button').tap();
    const row = page.locator('.row', { hasText: 'KUL-0002' });
    expect(await row.textContent()).toContain('Dikembalikan: Halaman 2 buram');
    expect(await violations(page)).toEqual([]);
    await row.tap();
    await tap('Pindai lagi');
    await take('lebih tajam');
    await picture(page, 'hp-dikembalikan');
    await tap('Simpan');
    await page.waitForSelector('.row:has-text("KUL-0002"):has-text("Terunggah: belum diajukan lagi")');
    await row.tap();
    await tap('Ajukan lagi');
    await giveReason(page, 'Pindaiannya diganti');
    await told(page, 'Ajukan lagi KUL-0002: dicatat.');
    expect(office.table('Inventaris').find((each) => each['ID'] === 'KUL-0002')).toMatchObject({
      Keputusan: '',
    });
  }, 60_000);

  test('a scan for a document that was decided before step 3 was finished waits: the person is told, and the Tim Penghubung finds it', async () => {
    const { page } = phone;
    const ids = office
      .table('Inventaris')
      .map((row) => String(row['ID']))
      .filter((id) => id.startsWith('KUL'));
    await office.ask(kul.liaison, 'decideRows', 'KUL', ids, 'diterima', '');
    await office.ask(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
    await phone.reopen({ baris: 'KUL-0001' });
    await page.waitForSelector('p.notice:has-text("diambil sekarang menunggu dilihat Tim Penghubung")');
    await tap('Pindai lagi');
    await take('sesudah diputuskan');
    await tap('Simpan');
    await page.waitForSelector(
      'aside .notice:has-text("KUL-0001 sudah diputuskan"):has-text("berkas ini menunggu")',
    );
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-sesudah-diputuskan');
    await phone.reopen({ baris: 'KUL-0001' });
    await page.waitForSelector(
      'p.notice:has-text("belum disimpan: menunggu diproses, atau menunggu Tim Penghubung")',
    );
    const liaison = await openPhone(browser, office, kul.liaison);
    await liaison.page.waitForSelector(
      'li:has-text("1 pindaian untuk dokumen yang sudah diputuskan menunggu dilihat")',
    );
    expect(await liaison.page.getByRole('button', { name: /^Tunjukkan: 1 pindaian/ }).count()).toBe(0);
    const tasks = await liaison.page.textContent('main');
    expect(tasks).not.toContain('Tidak ada tugas');
    expect(tasks).toContain('Yang menunggu Anda atau Sub Bagian Anda disebut di bawah ini');
    await picture(liaison.page, 'hp-tugas-menunggu');
    await liaison.context.close();
    const sidebar = await openSidebar(browser, office, kul.liaison);
    await sidebar.getByRole('button', { name: /^Tunjukkan: 1 pindaian/ }).click();
    await sidebar.waitForSelector('li.card:has-text("sudah diputuskan dan tahap 3 selesai")');
    expect(await violations(sidebar)).toEqual([]);
    await picture(sidebar, 'sidebar-sesudah-diputuskan');
    await sidebar.locator('button.choice', { hasText: 'KUL-0001' }).click();
    await told(sidebar, 'keduanya disimpan');
    await sidebar.close();
  }, 60_000);
});

/** A page of print on a table, as a phone photographs it; no two seeds print the same. */
const photoOfPage = (seed: number): Buffer => {
  const scene = {
    background: 'wood',
    paper: A4,
    tilt: 12,
    turn: 4,
    shadow: 'soft',
    size: [480, 640],
  } as const;
  return jpegPhoto(makePhoto({ ...scene, seed }).picture, false);
};

/** Stores a photograph of a row as another visit left it; runs in the browser. */
const keepPhotos = (account: string, rowId: string, id = 1): string => `
  new Promise((done) => {
    const office = document.getElementById('buka').dataset.kantor;
    indexedDB.open('dokumentasi-informasi-publik').onsuccess = ({ target: { result } }) => {
      const change = result.transaction(['foto'], 'readwrite');
      const stored = { id: ${id}, type: 'image/jpeg', bytes: new ArrayBuffer(8) };
      change.objectStore('foto').put(stored, [office + ' ${account} ${rowId}', ${id}]);
      change.oncomplete = () => done(result.close());
    };
  })
`;
