import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import { newPicture } from '../../src/phone/camera/picture/picture';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { scannedPage } from '../sidebar/split/separator';
import { jpegPhoto } from './camera/jpeg-photo';
import { FRAIL, PHOTO_KEYS } from './frail';
import { openPhone, uncaught } from './open-phone';

const kul = units[0]!;
const UPRIGHT = jpegPhoto(scannedPage({ code: '', dpi: 60 }), false);
const ACROSS = jpegPhoto({ ...newPicture(400, 300), data: new Uint8ClampedArray(480_000).fill(200) }, false);
const SHUT = 'void (globalThis.isShut = true, closeAll())';
const OPEN = 'void (globalThis.isShut = false)';

/** The page for the phone where the connection, the browser's database or the row is not as it was; at 360 x 740 with touch. */
describeInBrowser('the page for the phone, when something is not as it was', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const rows = Array.from({ length: 10 }, (_none, index) => ({
      title: `Laporan Bulanan ${index + 1}`,
      year: 2025,
      category: 'berkala' as const,
      printedPlace: index > 3 ? 'Lemari 2, boks 7' : '',
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', rows);
  }, 60_000);
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));

  const open = (row: string, script = '') => openPhone(browser, office, kul.staff, { baris: row }, script);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const heading = (page: Page, words: string) => page.waitForSelector(`h1:has-text("${words}")`);
  const shots = (page: Page, count: number) =>
    page.waitForFunction(
      `document.querySelectorAll('.shot').length === ${count} && !document.querySelector('main [role=status] progress')`,
    );
  const choose = (page: Page, buffer: Buffer, name = 'foto.jpg'): Promise<void> =>
    page.setInputFiles('main input[multiple]', { name, mimeType: 'image/jpeg', buffer });
  const photograph = async (page: Page, count: number, buffer = UPRIGHT): Promise<void> => {
    await choose(page, buffer);
    await shots(page, count);
  };
  const takePdf = (page: Page, text: string): Promise<void> =>
    page.setInputFiles('main input[multiple]', {
      name: 'surat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(makeScan('pdf', text, 3)),
    });
  const cardOf = (page: Page, id: string) => page.locator('aside li.card', { hasText: id });
  const rowOf = (page: Page, id: string) => page.locator('.row', { hasText: `${id} ·` });

  test('a camera that cannot be loaded is loaded when the connection is back or by a tap; meanwhile the kept photographs are there', async () => {
    const phone = await open('KUL-0001');
    const { page } = phone;
    await photograph(page, 1);
    const notice = page.locator('main .notice', { hasText: 'Kamera belum dapat dimuat' });
    const goOn = async (): Promise<void> => {
      phone.cut = (name) => name === 'viewScript';
      await phone.reopen();
      await cardOf(page, 'KUL-0001').getByRole('button', { name: 'Lanjutkan' }).tap();
      await notice.waitFor();
    };
    await goOn();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main li.card').getByRole('button', { name: 'Unduh foto ke HP' }).tap(),
    ]);
    expect(file.suggestedFilename()).toBe('KUL-0001 foto 1.jpg');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-kamera-belum-dimuat');
    await button(page, 'Coba lagi').tap();
    await notice.waitFor();
    await phone.connect(false);
    phone.cut = undefined;
    await phone.connect(true);
    await shots(page, 1);
    expect(await notice.count()).toBe(0);
    await goOn();
    phone.cut = undefined;
    await button(page, 'Coba lagi').tap();
    await shots(page, 1);
    expect(await page.locator('main li.card:not(.shot)').count()).toBe(0);
    await phone.context.close();
  }, 60_000);

  test('the camera is loaded beforehand where something is kept, and not where nothing is', async () => {
    const phone = await open('KUL-0001');
    const { page, calls } = phone;
    await photograph(page, 1);
    calls.length = 0;
    await phone.reopen();
    await page.waitForFunction('globalThis.dipKamera !== undefined');
    await phone.connect(false);
    await cardOf(page, 'KUL-0001').getByRole('button', { name: 'Lanjutkan' }).tap();
    await shots(page, 1);
    await phone.context.close();
    const empty = await openPhone(browser, office, kul.staff);
    await empty.page.waitForSelector('h2:has-text("Tugas saya sekarang")');
    expect(empty.calls).not.toContain('viewScript');
    await empty.context.close();
  }, 60_000);

  test('what the phone does not remove or keep is said, stays on the page, and is done when it is tried again', async () => {
    const { page, context } = await open('KUL-0002', FRAIL);
    const tap = (name: string): Promise<void> => button(page, name).tap();
    await photograph(page, 1);
    await photograph(page, 2);
    await page.evaluate(SHUT);
    await tap('Hapus halaman 1');
    await page.waitForSelector('.shot [role=alert]:has-text("tertutup")');
    expect(await page.locator('.shot').count()).toBe(2);
    await tap('Putar halaman 1');
    const unkept = page.locator('.notice.bad', { hasText: 'hanya ada di halaman ini' });
    await unkept.waitFor();
    await page.locator('li input[capture]').nth(1).setInputFiles({
      name: 'lagi.jpg',
      mimeType: 'image/jpeg',
      buffer: ACROSS,
    });
    await page.waitForSelector('.shot:nth-child(2):has-text("Foto ini belum tersimpan di HP")');
    await tap('Batal');
    await tap('Buang');
    await page.waitForSelector('.notice.warning [role=alert]:has-text("tertutup")');
    expect(await page.textContent('h1')).toBe('KUL-0002');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-tidak-terhapus');
    await page.evaluate(OPEN);
    await tap('Jangan buang');
    await tap('Coba simpan lagi');
    await unkept.waitFor({ state: 'detached' });
    expect(await page.textContent('main')).not.toContain('belum tersimpan di HP');
    await tap('Hapus halaman 1');
    await shots(page, 1);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    // What was never kept is removed without the database.
    await page.evaluate(SHUT);
    await photograph(page, 2);
    await unkept.waitFor();
    await tap('Hapus halaman 2');
    await shots(page, 1);
    await unkept.waitFor({ state: 'detached' });
    await page.evaluate(OPEN);
    await tap('Batal');
    await tap('Buang');
    await heading(page, 'Pindai');
    expect(await page.evaluate(PHOTO_KEYS)).toEqual([]);
    await context.close();
  }, 60_000);

  test('pages that were looked at as a PDF are changed again as they were left, each once; one that is saved leaves no photograph', async () => {
    const phone = await open('KUL-0010');
    const { page } = phone;
    const tap = (name: string): Promise<void> => button(page, name).tap();
    await photograph(page, 1);
    await photograph(page, 2);
    await tap('Putar halaman 1');
    await page.waitForFunction(`(${SHAPES})().join() === 'true,false'`);
    await tap('Jadikan PDF (2 halaman)');
    await button(page, 'Ubah halaman').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-ubah-halaman');
    await phone.reopen();
    await cardOf(page, 'KUL-0010').waitFor();
    expect(await page.textContent('aside')).not.toContain('belum menjadi PDF');
    await phone.reopen({ baris: 'KUL-0010' });
    await tap('Ubah halaman');
    await shots(page, 2);
    await page.waitForFunction(`(${SHAPES})().join() === 'true,false'`);
    expect(await page.locator('aside li.card').count()).toBe(0);
    await tap('Hapus halaman 2');
    await tap('Jadikan PDF (1 halaman)');
    await tap('Simpan');
    await heading(page, 'Pindai');
    await page.waitForSelector('aside .notice:has-text("1 dokumen sudah terunggah")');
    expect(await page.evaluate(PHOTO_KEYS)).toEqual([]);
    expect(office.table('Pindaian').filter((row) => row['ID Inventaris'] === 'KUL-0010')).toHaveLength(1);
    await phone.context.close();
  }, 60_000);

  test('photographs that are opened again are in the order of taking, each once', async () => {
    const { page, context } = await open('KUL-0003', FRAIL);
    const shapes = (wanted: string) => page.waitForFunction(`(${SHAPES})().join() === '${wanted}'`);
    await photograph(page, 1);
    await photograph(page, 2, ACROSS);
    await button(page, 'Kembali ke daftar').tap();
    await heading(page, 'Pindai');
    await page.evaluate(SHUT);
    await rowOf(page, 'KUL-0003').tap();
    const unread = page.locator('[role=alert]', { hasText: 'belum dapat dibuka' });
    await unread.waitFor();
    await page.evaluate(OPEN);
    await photograph(page, 1);
    await choose(page, Buffer.from('x'), 'rusak.jpg');
    const unshown = page.locator('li.card', { hasText: 'tidak dapat ditampilkan' });
    await unshown.waitFor();
    await button(page, 'Putar halaman 1').tap();
    await shapes('true');
    await button(page, 'Buka lagi').tap();
    await shots(page, 3);
    await shapes('false,true,true');
    expect(await unshown.count()).toBe(1);
    await button(page, 'Kembali ke daftar').tap();
    await rowOf(page, 'KUL-0003').tap();
    await shots(page, 3);
    await shapes('false,true,true');
    await context.close();
  }, 60_000);

  test('a document that cannot be opened now says so, and is opened when it is tried again', async () => {
    const { page, context } = await open('KUL-0004', FRAIL);
    await photograph(page, 1);
    await button(page, 'Jadikan PDF (1 halaman)').tap();
    await page.waitForSelector('a:has-text("Lihat")');
    await button(page, 'Kembali ke daftar').tap();
    await page.evaluate(SHUT);
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange')), null");
    await rowOf(page, 'KUL-0004').tap();
    const unread = page.locator('[role=alert]', { hasText: 'Isinya belum dapat dibuka' });
    await unread.waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-konsep-tertutup');
    await page.evaluate(OPEN);
    await button(page, 'Buka lagi').tap();
    await page.waitForSelector('a:has-text("Lihat")');
    expect(await unread.count()).toBe(0);
    await context.close();
  }, 60_000);

  test('why a saved document is not sent is said where it waits, and it is sent once the database opens', async () => {
    const phone = await open('KUL-0009', FRAIL);
    const { page } = phone;
    await takePdf(page, 'menunggu');
    await page.waitForSelector('a:has-text("Lihat")');
    await phone.connect(false);
    await button(page, 'Simpan').tap();
    await heading(page, 'Pindai');
    await page.evaluate(SHUT);
    await phone.connect(true);
    await page.waitForSelector('.notice:has-text("1 dokumen menunggu diunggah"):has-text("tertutup")');
    await page.evaluate(OPEN);
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange')), null");
    await page.waitForSelector('.notice:has-text("1 dokumen sudah terunggah")');
    await phone.context.close();
  }, 60_000);

  test('photographs of a row that was filled meanwhile: what filled it, what to do, and no way back to it once they are saved', async () => {
    const phone = await open('KUL-0005');
    const { page } = phone;
    await photograph(page, 1);
    const other = await open('KUL-0005');
    await takePdf(other.page, 'rekan');
    await button(other.page, 'Simpan').tap();
    await other.page.waitForSelector('.notice:has-text("1 dokumen sudah terunggah")');
    await other.context.close();
    await phone.reopen();
    await cardOf(page, 'KUL-0005').getByRole('button', { name: 'Lanjutkan' }).tap();
    const filled = await page.textContent('p.notice:has-text("sudah mempunyai pindaian")');
    expect(filled).toMatch(/^KUL-0005 sudah mempunyai pindaian \(dari \S.*, \d+ \w+ 2026 /);
    await page.waitForSelector(
      'p.notice:has-text("belum terkirim ketika dokumen ini terisi"):has-text("Pindai lagi")',
    );
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-terisi-sementara');
    await button(page, 'Pindai lagi').tap();
    await shots(page, 1);
    await button(page, 'Simpan').tap();
    await heading(page, 'Pindai');
    await page.goBack();
    await heading(page, 'Semester I 2026');
    await phone.context.close();
  }, 60_000);

  test('back from a row leads to its box, also after a row that had a scan was scanned again; from the whole list to the box', async () => {
    const phone = await open('KUL-0005');
    const { page } = phone;
    await phone.reopen({ bagian: 'KUL', box: 'lemari 2, boks 7' });
    await rowOf(page, 'KUL-0005').tap();
    await button(page, 'Pindai lagi').tap();
    await takePdf(page, 'boks');
    await page.waitForSelector('.notice:has-text("diunggah sebagai pindaian baru")');
    await picture(page, 'hp-konsep-terisi');
    await button(page, 'Simpan, lanjut berikutnya').tap();
    await heading(page, 'KUL-0006');
    await page.goBack();
    await heading(page, 'Boks lemari 2, boks 7');
    await button(page, 'Semua yang belum dipindai').tap();
    await page.waitForSelector('h2:has-text("Belum ada pindaian")');
    await heading(page, 'Pindai');
    await rowOf(page, 'KUL-0007').tap();
    await page.goBack();
    await heading(page, 'Pindai');
    await page.goBack();
    await heading(page, 'Boks lemari 2, boks 7');
    // A tab that is tapped while something covers the row: back leads to the row, and then to its list.
    await rowOf(page, 'KUL-0005').tap();
    await button(page, 'Pindai lagi').tap();
    await page.waitForFunction('history.state?.covers === 1');
    await page.locator('.phone-tabs button', { hasText: 'Tugas' }).tap();
    await heading(page, 'Semester I 2026');
    await page.goBack();
    await heading(page, 'KUL-0005');
    await page.goBack();
    await heading(page, 'Boks lemari 2, boks 7');
    await phone.context.close();
  }, 60_000);

  test('a chosen file that cannot be read is named, becomes no page, and keeps back no other', async () => {
    const { page, context } = await open('KUL-0006', FRAIL + UNREADABLE);
    const file = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: UPRIGHT });
    const refused = page.locator('[role=alert]', { hasText: 'awan.jpg tidak dapat dibaca' });
    await page.setInputFiles('main input[multiple]', [file('awan.jpg'), file('foto.jpg')]);
    await shots(page, 1);
    expect(await refused.textContent()).toContain('buka dahulu di galeri');
    expect(await page.locator('[role=alert]').count()).toBe(1);
    expect(await page.textContent('main')).not.toContain('belum tersimpan');
    expect(await page.locator('main li.card:not(.shot)').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-foto-tidak-terbaca');
    await photograph(page, 2, ACROSS);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.locator('li input[capture]').first().setInputFiles(file('awan.jpg'));
    await refused.waitFor();
    // Its page stays as it was; and a database that is shut is not blamed on the file, nor the file on the database.
    await page.evaluate(SHUT);
    await choose(page, UPRIGHT, 'awan.jpg');
    await refused.waitFor();
    expect(await page.textContent('main')).not.toContain('tertutup');
    await page.evaluate(OPEN);
    await button(page, 'Kembali ke daftar').tap();
    await rowOf(page, 'KUL-0006').tap();
    await shots(page, 2);
    await button(page, 'Batal').tap();
    await button(page, 'Buang').tap();
    await heading(page, 'Pindai');
    expect(await page.evaluate(PHOTO_KEYS)).toEqual([]);
    await context.close();
  }, 60_000);

  test.each([
    ['a database that is shut', SHUT, OPEN, 'Buka lagi'],
    [
      'a phone without room',
      'void (globalThis.isFull = true)',
      'void (globalThis.isFull = false)',
      'Coba simpan lagi',
    ],
  ])(
    'with %s, photographs that are on the page alone stay for the visit, are named, and are kept once they can be',
    async (_what, shut, reopen, again) => {
      const { page, context } = await open('KUL-0007', FRAIL);
      await photograph(page, 1);
      await page.evaluate(shut);
      await photograph(page, 2, ACROSS);
      await button(page, 'Putar halaman 1').tap();
      await page.waitForFunction(`(${SHAPES})().join() === 'true,true'`);
      await button(page, 'Kembali ke daftar').tap();
      const card = cardOf(page, 'KUL-0007');
      await card.waitFor();
      expect(await card.textContent()).toContain('2 foto');
      expect(await card.textContent()).toContain('hanya ada di halaman ini');
      expect(await rowOf(page, 'KUL-0007').textContent()).toContain('Foto belum terkirim');
      expect(await violations(page)).toEqual([]);
      await picture(page, 'hp-foto-hanya-di-halaman');
      await page.locator('.phone-tabs button', { hasText: 'Tugas' }).tap();
      await heading(page, 'Semester I 2026');
      const [dialog] = await Promise.all([
        page.waitForEvent('dialog'),
        page.close({ runBeforeUnload: true }),
      ]);
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      await card.getByRole('button', { name: 'Lanjutkan' }).tap();
      // The photograph that is on the page alone, also while the others cannot be read.
      await page.waitForSelector('.shot:has-text("Foto ini belum tersimpan di HP")');
      await page.evaluate(reopen);
      await button(page, again).tap();
      await shots(page, 2);
      await page.waitForFunction("document.querySelector('main .notice.bad') === null");
      await page.waitForFunction(`(${SHAPES})().join() === 'true,true'`);
      expect(await page.textContent('main')).not.toContain('belum tersimpan');
      await page.goBack();
      expect(await card.textContent()).not.toContain('hanya ada di halaman ini');
      await card.getByRole('button', { name: 'Hapus' }).tap();
      await button(page, 'Ya, hapus dari HP').tap();
      await card.waitFor({ state: 'detached' });
      expect(await page.evaluate(PHOTO_KEYS)).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('the work on photographs ends when their row is left, is done for one at a time, and not twice', async () => {
    const { page, context } = await open('KUL-0007', COUNTED);
    const opened = (): Promise<number> => page.evaluate<number>('opened');
    await page.evaluate('hold()');
    await page.setInputFiles(
      'main input[multiple]',
      [1, 2, 3].map((each) => ({ name: `${each}.jpg`, mimeType: 'image/jpeg', buffer: UPRIGHT })),
    );
    await page.waitForFunction('opened === 1');
    await page.goBack();
    await rowOf(page, 'KUL-0008').tap();
    await choose(page, ACROSS);
    await page.waitForSelector('main progress');
    expect(await opened()).toBe(1);
    await page.evaluate('goOn()');
    await shots(page, 1);
    // One look at the first photograph of the row that was left; a look at the page here, and the page.
    expect(await opened()).toBe(3);
    await button(page, 'Kembali ke daftar').tap();
    await rowOf(page, 'KUL-0007').tap();
    await shots(page, 3);
    expect(await opened()).toBe(9);
    await button(page, 'Putar halaman 1').tap();
    await page.waitForFunction(`(${SHAPES})()[0]`);
    expect(await opened()).toBe(10);
    await page.goBack();
    await rowOf(page, 'KUL-0007').tap();
    await shots(page, 3);
    await page.waitForFunction(`(${SHAPES})().join() === 'true,false,false'`);
    expect(await opened()).toBe(10);
    // A page that is turned is not left half turned.
    await page.evaluate('hold()');
    await button(page, 'Putar halaman 2').tap();
    await page.waitForFunction('opened === 11');
    await page.goBack();
    await rowOf(page, 'KUL-0007').tap();
    await page.waitForSelector('main input[capture]', { state: 'attached' });
    await page.evaluate('goOn()');
    await shots(page, 3);
    await page.waitForFunction(`(${SHAPES})().join() === 'true,true,false'`);
    await context.close();
  }, 60_000);
});

/** Files of this name cannot be read, as photographs of a cloud without a connection; runs in the browser. */
const UNREADABLE = `
  const { arrayBuffer } = Blob.prototype;
  const { createObjectURL } = URL;
  Blob.prototype.arrayBuffer = function () {
    return this.name === 'awan.jpg' ? Promise.reject(new DOMException('', 'NotReadableError')) : arrayBuffer.call(this);
  };
  URL.createObjectURL = (file) => createObjectURL.call(URL, file.name === 'awan.jpg' ? new Blob(['x']) : file);
`;

/** Counts the photographs that are opened, and after `hold()` lets each wait for `goOn()`; runs in the browser. */
const COUNTED = `
  const { decode } = HTMLImageElement.prototype;
  globalThis.opened = 0;
  let held = Promise.resolve();
  globalThis.hold = () => void (held = new Promise((resolve) => (globalThis.goOn = () => resolve())));
  HTMLImageElement.prototype.decode = async function () {
    opened += 1;
    await held;
    return decode.call(this);
  };
`;

/** Whether each page lies across; runs in the browser. */
const SHAPES = `() => [...document.querySelectorAll('.shot img')].map(({ naturalWidth, naturalHeight }) => naturalWidth > naturalHeight)`;
