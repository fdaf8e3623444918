import type { Browser, Page } from 'playwright-core';
import { makeScan } from '../../demo/scans';
import { ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { giveReason, told } from '../browser/pages';
import { keysOf } from './frail';
import { openPhone, uncaught } from './open-phone';
import { silence } from './silence';

const kul = units[0]!;

/** The page for the phone while Google does not answer, and while documents wait; at 360 x 740 with touch. */
describeInBrowser('the page for the phone, while something waits', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    const rows = Array.from({ length: 9 }, (_none, index) => ({
      title: `Laporan Bulanan ${index + 1}`,
      year: 2025,
      category: 'berkala' as const,
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', rows);
  }, 60_000);
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const rowOf = (page: Page, id: string) => page.locator('.row', { hasText: `${id} ·` });
  const takePdf = async (page: Page, text: string): Promise<void> => {
    const buffer = Buffer.from(makeScan('pdf', text, 3));
    const file = { name: 'surat.pdf', mimeType: 'application/pdf', buffer };
    await page.setInputFiles('main input[type=file]:not([capture])', file);
    await button(page, 'Simpan').waitFor();
  };
  const openTab = (page: Page, name: string) => page.locator('.phone-tabs button', { hasText: name }).tap();

  test('a camera whose script is not answered gives way to the choice of a file; it is asked for again, and a late answer is used', async () => {
    const { page, context, calls } = await openPhone(
      browser,
      office,
      kul.staff,
      { baris: 'KUL-0001' },
      silence('viewScript'),
    );
    const notice = page.locator('main .notice', { hasText: 'Kamera belum dapat dimuat' });
    await notice.waitFor();
    expect(await page.locator('main input[type=file]').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-kamera-belum-dijawab');
    await button(page, 'Coba lagi').tap();
    await page.waitForFunction('unansweredCalls() === 2');
    await page.evaluate('answerLate()');
    await page.locator('.take.primary').waitFor();
    expect(await notice.count()).toBe(0);
    expect(calls.filter((name) => name === 'viewScript')).toHaveLength(2);
    await context.close();
    const again = await openPhone(browser, office, kul.staff, { baris: 'KUL-0001' }, silence('viewScript'));
    await again.page.locator('main .notice', { hasText: 'Kamera belum dapat dimuat' }).waitFor();
    await again.page.evaluate('void (silent = [])');
    await button(again.page, 'Coba lagi').tap();
    await again.page.locator('.take.primary').waitFor();
    await again.context.close();
  }, 60_000);

  test('a list that is not answered is said to be waited for and asked for again; a late answer is used, and the last list stays', async () => {
    const { page, context, connect } = await openPhone(browser, office, kul.staff, {}, silence('viewToScan'));
    const waited = page.locator('main .notice', { hasText: 'Google belum menjawab; masih ditunggu' });
    await openTab(page, 'Pindai');
    await waited.waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-daftar-belum-dijawab');
    await button(page, 'Coba lagi').tap();
    await page.waitForFunction('unansweredCalls() === 2');
    await page.evaluate('answerLate()');
    await page.locator('.row').first().waitFor();
    expect(await waited.count()).toBe(0);
    // The list that was read stays while the next one is waited for.
    await openTab(page, 'Tugas');
    await openTab(page, 'Pindai');
    await page.locator('main .notice', { hasText: 'Daftar ini dibaca pukul' }).waitFor();
    await waited.waitFor();
    expect(await page.locator('.row').count()).toBe(9);
    await picture(page, 'hp-daftar-lama-belum-dijawab');
    // The connection that is back asks again.
    await page.evaluate('void (silent = [])');
    await connect(false);
    await connect(true);
    await waited.waitFor({ state: 'detached' });
    expect(await page.locator('main .notice', { hasText: 'Daftar ini dibaca pukul' }).count()).toBe(0);
    expect(await page.locator('.row').count()).toBe(9);
    await context.close();
  }, 60_000);

  test('a page of the sidebar, too, says that its view is waited for; what was written and not answered is not said to have failed', async () => {
    const { page, context } = await openPhone(
      browser,
      office,
      kul.staff,
      { baris: 'KUL-0009' },
      silence('viewOverview', 'amendRows'),
    );
    const waited = page.locator('main .notice', { hasText: 'Google belum menjawab; masih ditunggu' });
    await button(page, 'Lokasi arsip').tap();
    await giveReason(page, 'Lemari 3');
    await page.waitForFunction('unansweredCalls() === 1');
    await page.waitForTimeout(1_500);
    expect(await waited.count()).toBe(0);
    expect(await page.locator('main .notice.bad').count()).toBe(0);
    await page.evaluate('answerLate()');
    await told(page, 'Lokasi arsip KUL-0009: dicatat.');
    await openTab(page, 'Tugas');
    await waited.waitFor();
    await page.evaluate('answerLate()');
    await page.locator('h2', { hasText: 'Tugas saya sekarang' }).waitFor();
    expect(await waited.count()).toBe(0);
    expect(await button(page, 'Muat ulang').isEnabled()).toBe(true);
    await context.close();
  }, 60_000);

  test('a document that waits to be sent is looked at, downloaded, removed, and replaced, also after the page was closed', async () => {
    const phone = await openPhone(browser, office, kul.staff, { baris: 'KUL-0002' });
    const { page } = phone;
    await page.locator('.take.primary').waitFor();
    await phone.connect(false);
    await takePdf(page, 'salah');
    await button(page, 'Simpan').tap();
    await page.waitForSelector('h1:has-text("Pindai")');
    phone.cut = (name) => name === 'uploadScan';
    await phone.connect(true);
    await phone.reopen();
    await page.locator('aside .notice', { hasText: '1 dokumen menunggu diunggah' }).waitFor();
    await openTab(page, 'Pindai');
    await rowOf(page, 'KUL-0002').tap();
    const card = page.locator('main li.card', { hasText: 'KUL-0002' });
    await card.locator('a', { hasText: 'Lihat' }).waitFor();
    expect(await card.locator('a', { hasText: 'Lihat' }).getAttribute('href')).toMatch(/^blob:/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Unduh ke HP' }).tap(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^KUL-0002 HP .*\.pdf$/);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-menunggu-diunggah');
    // Replaced: the former one stays until the new one is kept, and is not sent meanwhile.
    await button(page, 'Pindai lagi').tap();
    await page.locator('.take.primary').waitFor();
    await page.goBack();
    await button(page, 'Simpan').waitFor();
    await button(page, 'Simpan').tap();
    await rowOf(page, 'KUL-0002').tap();
    await button(page, 'Pindai lagi').tap();
    await page.locator('.take.primary').waitFor();
    await takePdf(page, 'benar');
    await button(page, 'Simpan').tap();
    expect(await page.evaluate(keysOf('dokumen'))).toHaveLength(1);
    // Removed.
    await rowOf(page, 'KUL-0003').tap();
    await takePdf(page, 'tidak jadi');
    await button(page, 'Simpan').tap();
    await page.locator('aside summary', { hasText: 'Lihat yang menunggu' }).tap();
    const waiting = page.locator('aside li.card', { hasText: 'KUL-0003' });
    await waiting.getByRole('button', { name: 'Hapus' }).tap();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-hapus-yang-menunggu');
    await button(page, 'Ya, hapus dari HP').tap();
    await waiting.waitFor({ state: 'detached' });
    phone.cut = undefined;
    await phone.connect(false);
    await phone.connect(true);
    await page.locator('aside .notice', { hasText: '1 dokumen sudah terunggah' }).waitFor();
    const files = office.table('Pindaian').map((row) => [row['ID Inventaris'], row['Status']]);
    expect(files).toEqual([['KUL-0002', 'tersimpan']]);
    await phone.context.close();
  }, 90_000);

  test('a document whose last part is on its way is neither removed nor replaced, and the person is told', async () => {
    const { page, context } = await openPhone(
      browser,
      office,
      kul.staff,
      { baris: 'KUL-0003' },
      silence('uploadScan'),
    );
    await page.locator('.take.primary').waitFor();
    await takePdf(page, 'sedang dikirim');
    await button(page, 'Simpan').tap();
    await page.waitForFunction('unansweredCalls() === 1');
    await rowOf(page, 'KUL-0003').tap();
    await button(page, 'Pindai lagi').tap();
    const told = page.locator('main [role=alert]', { hasText: 'sedang atau sudah diterima Google' });
    await told.waitFor();
    await button(page, 'Hapus').tap();
    await button(page, 'Ya, hapus dari HP').tap();
    await told.nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-sedang-dikirim');
    await page.evaluate('answerLate()');
    await page.locator('main .notice', { hasText: 'Dokumen ini baru saja diunggah' }).waitFor();
    expect(office.table('Pindaian').filter((row) => row['ID Inventaris'] === 'KUL-0003')).toHaveLength(1);
    await context.close();
  }, 60_000);

  test('a row that was given a copy of another document lacks its scan, for everybody and after the page was closed; the note of it is put away', async () => {
    const phone = await openPhone(browser, office, kul.staff, { baris: 'KUL-0004' });
    const { page } = phone;
    const give = async (): Promise<void> => {
      await page.locator('.take.primary').waitFor();
      await takePdf(page, 'satu berkas');
      await button(page, 'Simpan').tap();
    };
    await give();
    await page.locator('aside .notice', { hasText: '1 dokumen sudah terunggah' }).waitFor();
    await rowOf(page, 'KUL-0005').tap();
    await give();
    await page.locator('aside .notice', { hasText: 'belum menjadi pindaian KUL-0005' }).waitFor();
    const isSaid = async (shown: Page): Promise<void> => {
      const row = rowOf(shown, 'KUL-0005');
      await row.filter({ hasText: 'Belum ada pindaiannya: berkasnya salinan dokumen lain' }).waitFor();
      await row.tap();
      const notice = shown.locator('main .notice', { hasText: 'yang sudah tersimpan untuk KUL-0004' });
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(/"Berkas berbeda".*pindai dokumen yang benar/);
      await shown.locator('.take.primary').waitFor();
    };
    await isSaid(page);
    expect(await page.textContent('aside')).toContain('1 dokumen sudah terunggah');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-salinan');
    await button(page, 'Kembali ke daftar').tap();
    await picture(page, 'hp-salinan-daftar');
    // What was told is put away; several notes take one line.
    await rowOf(page, 'KUL-0007').tap();
    await give();
    await page.locator('aside summary', { hasText: '2 pemberitahuan tentang dokumen Anda' }).tap();
    expect(await page.locator('aside .notice.bad li').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-pemberitahuan');
    await button(page, 'Sudah dibaca').tap();
    await page.locator('aside .notice.bad').waitFor({ state: 'detached' });
    await rowOf(page, 'KUL-0008').tap();
    await give();
    await page.locator('aside .notice.bad', { hasText: 'belum menjadi pindaian KUL-0008' }).waitFor();
    await picture(page, 'hp-satu-pemberitahuan');
    await button(page, 'Sudah dibaca').tap();
    await page.locator('aside .notice.bad').waitFor({ state: 'detached' });
    await phone.reopen();
    await openTab(page, 'Pindai');
    await isSaid(page);
    await give();
    // The right document after all.
    await page.locator('aside .notice', { hasText: 'belum menjadi pindaian KUL-0005' }).waitFor();
    await rowOf(page, 'KUL-0005').tap();
    await takePdf(page, 'dokumen yang benar');
    await button(page, 'Simpan').tap();
    await rowOf(page, 'KUL-0005').filter({ hasText: 'Terunggah' }).waitFor();
    await phone.reopen({ baris: 'KUL-0005' });
    await page.locator('main .notice', { hasText: 'KUL-0005 sudah mempunyai pindaian' }).waitFor();
    expect(await page.textContent('main')).not.toContain('salinan');
    await phone.context.close();
  }, 90_000);

  test('an ID in small letters opens its row; one that is not there has no count above it', async () => {
    const { page, context, reopen } = await openPhone(browser, office, kul.staff, { baris: 'kul-0006' });
    await page.locator('h1', { hasText: 'KUL-0006' }).waitFor();
    await reopen({ baris: 'KUL-9999' });
    await page.locator('p', { hasText: 'kodenya mungkin milik kantor lain' }).waitFor();
    expect(await page.locator('h2').count()).toBe(0);
    await context.close();
  });

  test('who scans for no Sub Bagian is asked to choose one, and is not told that there is nothing to scan', async () => {
    const { page, context } = await openPhone(browser, office, ppid);
    await openTab(page, 'Pindai');
    await page.locator('.notice', { hasText: 'Pilih Sub Bagian' }).waitFor();
    expect(await page.innerText('main')).not.toMatch(/Belum ada pindaian|Tidak ada dokumen|Urutkan/);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-pilih-sub-bagian');
    await page.selectOption('#unit', kul.code);
    await page.locator('h2', { hasText: 'Belum ada pindaian (' }).waitFor();
    await context.close();
  });

  test('of very many rows all are counted, and the order is said to be that of the shown ones', async () => {
    const cut = `
      const { askWorkspace } = globalThis;
      globalThis.askWorkspace = async (name, args) => {
        const answer = await askWorkspace(name, args);
        return name === 'viewToScan' ? { ...answer, value: { ...answer.value, more: 1200 } } : answer;
      };
    `;
    const { page, context } = await openPhone(browser, office, kul.staff, {}, cut);
    await openTab(page, 'Pindai');
    await page.locator('.row').first().waitFor();
    const shown = await page.locator('.row').count();
    await page.locator('h2', { hasText: `Belum ada pindaian (${shown + 1200})` }).waitFor();
    await page.locator('p', { hasText: `Urutan ini berlaku untuk ${shown} baris` }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'hp-sangat-banyak');
    await context.close();
  });
});
