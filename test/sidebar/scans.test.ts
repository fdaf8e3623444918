import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { Killed } from '../../emulator';
import { makeScan } from '../../demo/scans';
import { nameOf, ppid, units } from '../../demo/people';
import type { LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { jpegPdf } from '../../src/phone/camera/paper/jpeg-pdf';
import { jpegPhoto } from '../phone/camera/jpeg-photo';
import { openSidebar } from '../browser/open-sidebar';
import { goToPage } from '../browser/pages';
import { coded, copierPage, pageOf } from './split/copier-page';
import { scannedPage } from './split/separator';

const kul = units[0]!;

describeInBrowser('the page on scans', () => {
  let browser: Browser;
  let office: LocalOffice;
  let page: Page;
  officeInBrowser((opened) => ({ browser, office } = opened));
  beforeAll(async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  }, 60_000);
  beforeEach(async () => {
    page = await openSidebar(browser, office, kul.staff);
    await page.click('button:has-text("Pindaian")');
    await page.waitForSelector('h1:has-text("Pindaian")');
    await settled(page);
  });
  afterEach(() => page.close());

  const tick = () => office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
  const ledger = () => office.table('Pindaian');

  test('says so when there is nothing', async () => {
    expect(await page.textContent('main')).toContain('Tidak ada berkas yang menunggu');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'pindaian-kosong');
  }, 60_000);

  test('asks about a file, and one click on a suggestion files it', async () => {
    const title =
      'Laporan Pertanggungjawaban Penggunaan Anggaran Hibah Pemilihan Bupati dan Wakil Bupati Lahat Tahap Kedua';
    await office.ask(kul.staff, 'addRows', 'KUL', [
      { title, year: 2024, category: 'berkala' },
      { title: 'Laporan Persediaan Semester I', year: 2025, category: 'berkala' },
      { title: 'Laporan Persediaan Semester II', year: 2025, category: 'berkala' },
    ]);
    const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
    const drop = (name: string, bytes: Uint8Array) =>
      office.workspace.drive.drop(inbox, name, bytes, { owner: kul.staff });
    drop('<img src=x onerror=alert(1)> laporan persediaan.pdf', makeScan('pdf', 'a', 1));
    drop('kosong.pdf', new Uint8Array());
    await tick();
    drop('salinan.pdf', makeScan('pdf', 'a', 1));
    await tick();
    await office.workspace.clock.advance(3 * 60_000);
    await tick();
    await page.selectOption('#unit', 'KUL');
    await page.waitForSelector('h2:has-text("Menunggu keputusan (1)")');
    await settled(page);
    expect(await page.textContent('main')).toContain('<img src=x onerror=alert(1)> laporan persediaan.pdf');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'pindaian');
    await page.click('.choice:has-text("KUL-0002")');
    await page.waitForSelector('.notice:has-text("Berkas disimpan")');
    await settled(page);
    const filed = ledger().find((scan) => scan['Nama Asli']?.includes('laporan persediaan'));
    expect(filed).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0002' });
  }, 60_000);

  test('a file that was answered leaves the list and its count, and stays below, collapsed', async () => {
    for (const [section, answer] of [
      ['Duplikat', 'Sama'],
      ['Karantina', 'Bukan berkas kantor ini'],
    ] as const) {
      await page.waitForSelector(`h2:has-text("${section} (1)")`);
      await page.click(`section[aria-label="${section}"] button:has-text("${answer}")`);
      await page.waitForSelector(`h2:has-text("${section} (0)")`);
      await settled(page);
      expect(await page.locator(`section[aria-label="${section}"] > ul > li`).count()).toBe(0);
    }
  }, 60_000);

  test('takes files back from Karantina and Duplikat, and explains a refusal', async () => {
    await page.click('section[aria-label="Duplikat"] summary:has-text("Tercatat sebagai salinan (1)")');
    await page.click('section[aria-label="Duplikat"] button:has-text("Berkas berbeda")');
    await page.waitForSelector('.notice:has-text("menunggu dipasangkan")');
    await settled(page);
    expect(ledger().find((scan) => scan['Nama Asli'] === 'salinan.pdf')).toMatchObject({
      Status: 'menunggu',
    });
    await page.click('section[aria-label="Karantina"] summary:has-text("Bukan berkas kantor ini (1)")');
    await page.click('section[aria-label="Karantina"] button:has-text("Coba lagi")');
    await page.waitForSelector('.notice:has-text("kembali ke kotak masuk")');
    await settled(page);
    expect(ledger().find((scan) => scan['Nama Asli'] === 'kosong.pdf')).toMatchObject({ Status: 'terlihat' });
  }, 60_000);

  test('shows whoever may not give a scan the same list without uploads', async () => {
    const other = await openSidebar(browser, office, ppid);
    await goToPage(other, 'Pindaian');
    await other.waitForSelector('section[aria-label="Belum ada pindaian"] li:has-text("KUL-0001")');
    expect(await other.locator('section[aria-label="Belum ada pindaian"] input').count()).toBe(0);
    await other.close();
  }, 60_000);

  test('uploads a file straight to a row', async () => {
    await page.setInputFiles('label:has-text("KUL-0001") input', {
      name: 'unggah.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(makeScan('pdf', 'unggah', 5)),
    });
    await page.waitForSelector('.notice:has-text("unggah.pdf disimpan untuk KUL-0001")');
    await settled(page);
    expect(ledger().at(-1)).toMatchObject({ Status: 'tersimpan', 'ID Inventaris': 'KUL-0001' });
    await picture(page, 'pindaian-unggah');
  }, 60_000);

  test('uploads a large file in parts, shows the progress, and continues after a lost response', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Berita Acara', year: 2025 }]);
    const row = office.table('Inventaris').at(-1)?.['ID'] ?? '';
    await page.click('button:has-text("Beranda")');
    await page.click('button:has-text("Pindaian")');
    await page.waitForSelector(`label:has-text("${row}")`);
    await settled(page);
    const scan = Buffer.from(makeScan('pdf', 'besar', 6));
    const cut = scan.lastIndexOf('startxref');
    const buffer = Buffer.concat([scan.subarray(0, cut), Buffer.alloc(9_000_000, '%'), scan.subarray(cut)]);
    const parts: string[] = [];
    let lost = 0;
    office.workspace.onCall = ({ service, method, phase, args }) => {
      if (`${service}.${method}` !== 'UrlFetchApp.fetch' || phase !== 'after') return;
      parts.push(
        String((args[0] as { headers: Record<string, string> }).headers['Content-Range'] ?? 'begin'),
      );
      if (parts.length === 2 && (lost += 1) === 1) throw new Killed();
    };
    await page.evaluate(watchProgress);
    await page.setInputFiles(`label:has-text("${row}") input`, {
      name: 'besar.pdf',
      mimeType: 'application/pdf',
      buffer,
    });
    await page.waitForSelector(`.notice:has-text("besar.pdf disimpan untuk ${row}")`, { timeout: 120_000 });
    office.workspace.onCall = undefined;
    const size = buffer.length;
    expect(parts).toEqual([
      'begin',
      `bytes 0-4194303/${size}`,
      `bytes */${size}`,
      `bytes 4194304-8388607/${size}`,
      `bytes 8388608-${size - 1}/${size}`,
    ]);
    const shown = await page.evaluate<number[]>('window.progressSeen');
    expect(shown).toEqual([...new Set(shown)].sort((one, other) => one - other));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    await settled(page);
    const filed = ledger().filter((row) => row['Nama Asli'] === 'besar.pdf');
    expect(filed).toMatchObject([{ Status: 'tersimpan', 'ID Inventaris': row }]);
  }, 180_000);

  test('splits a PDF at its separator sheets, shows each document, and saves it for its row', async () => {
    const made = await office.ask(kul.staff, 'addRows', 'KUL', [
      { title: 'Surat Pertama', year: 2025, category: 'berkala' },
      { title: 'Surat Kedua', year: 2025, category: 'berkala' },
    ]);
    expect(made).toBeDefined();
    const rows = office
      .table('Inventaris')
      .slice(-2)
      .map(({ ID }) => String(ID));
    const sheet = (code: string, seed: number) => {
      const scanned = scannedPage({ code, seed, dpi: 80, askew: 2 });
      return { ...scanned, jpeg: new Uint8Array(jpegPhoto(scanned, false)) };
    };
    // As another office prints it, or this one before its page for the phone moved.
    const foreign = `https://script.google.com/macros/s/AKfy-lain/exec?baris=${rows[0]!}`;
    const stack = await PDFDocument.load(jpegPdf(['', foreign, '', '', ''].map(sheet)));
    // A sheet that a copier compressed as a fax does, which browsers do not show.
    const fax = { Filter: 'CCITTFaxDecode', DecodeParms: { K: -1, Columns: copierPage().width } };
    const [faxed] = await stack.copyPages((await pageOf(coded('g4'), fax)).doc, [0]);
    stack.insertPage(4, faxed);
    await page.click('button:has-text("Muat ulang")');
    await settled(page);
    await page.setInputFiles('section[aria-label="Pisahkan PDF"] input', {
      name: 'tumpukan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await stack.save()),
    });
    await page.waitForSelector('p:has-text("3 dokumen ditemukan dalam tumpukan.pdf")', { timeout: 60_000 });
    const parts = page.locator('ol[aria-label="Dokumen dalam PDF"] > li');
    const texts = await parts.allTextContents();
    expect(texts[0]).toContain('Tanpa lembar pemisah di depannya');
    expect(texts[1]).toMatch(
      /Belum ada barisnya.*Halaman 3–4.*Tidak ikut: lembar pemisah halaman 2.*alamat lain/,
    );
    expect(texts[2]).toContain('KUL-9999 tidak ada di Inventaris Kegiatan yang berjalan');
    expect(await parts.locator('img:visible').count()).toBe(3);
    await picture(page, 'pindaian-pisah-alamat-lain');
    await page.click('button:has-text("Lembar itu milik kantor ini, pakai nomornya")');
    expect(await parts.nth(1).textContent()).toContain('Surat Pertama');
    expect(await violations(page)).toEqual([]);
    await parts.nth(2).locator('select').selectOption(rows[1]!);
    await picture(page, 'pindaian-pisah');
    await page.click('button:has-text("Simpan 2 dokumen")');
    expect(await page.isDisabled('section[aria-label="Pisahkan PDF"] button:has-text("Tutup")')).toBe(true);
    for (const row of rows) await page.waitForSelector(`text=Disimpan untuk ${row}.`, { timeout: 60_000 });
    expect(await page.textContent('ol[aria-label="Dokumen dalam PDF"] + .notice')).toContain(
      '1 dokumen belum punya baris',
    );
    await settled(page);
    const filed = ledger().filter((row) => rows.includes(String(row['ID Inventaris'])));
    expect(filed.map((row) => [row['ID Inventaris'], row['Status']])).toEqual(
      rows.map((row) => [row, 'tersimpan']),
    );
    await page.click('section[aria-label="Pisahkan PDF"] button:has-text("Tutup")');
    await page.setInputFiles('section[aria-label="Pisahkan PDF"] input', {
      name: 'polos.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(jpegPdf(['', ''].map(sheet))),
    });
    await page.waitForSelector(
      '.notice:has-text("Tidak ada lembar pemisah yang terbaca dalam polos.pdf: seluruh 2 halaman menjadi satu dokumen")',
    );
    await page.click('section[aria-label="Pisahkan PDF"] button:has-text("Tutup")');
    const whole = Buffer.from(jpegPdf(['', '', ''].map(sheet))).toString('latin1');
    await page.setInputFiles('section[aria-label="Pisahkan PDF"] input', {
      name: 'rusak.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(whole.replace('\n9 0 obj\n', '\n999 0 obj\n'), 'latin1'),
    });
    await page.waitForSelector('[role=alert]:has-text("rusak.pdf rusak: 1 dari 3 halamannya tidak terbaca")');
    await picture(page, 'pindaian-pisah-rusak');
  }, 180_000);

  test('says why a sheet has no row, joins sheets of one row, and names sheets without a page', async () => {
    const other = units[1]!;
    await office.ask(other.staff, 'addRows', other.code, [
      { title: 'Risalah', year: 2025, category: 'berkala' },
    ]);
    const foreign = String(office.table('Inventaris').at(-1)?.ID);
    await office.ask(kul.staff, 'addRows', 'KUL', [
      { title: 'Surat Ketiga', year: 2025, category: 'berkala' },
      { title: 'Surat Keempat', year: 2025, category: 'berkala' },
    ]);
    const [own = '', filled = ''] = office
      .table('Inventaris')
      .slice(-2)
      .map(({ ID }) => String(ID));
    await office.ask(kul.staff, 'uploadScan', filled, {
      name: 'keempat.pdf',
      mimeType: 'application/pdf',
      base64: Buffer.from(makeScan('pdf', 'keempat', 3)).toString('base64'),
    });
    const codes = [own, '', foreign, '', own, '', filled, '', 'KUL-0002'];
    const sheets = codes.map((code, seed) => {
      const scanned = scannedPage({ code, seed, dpi: 80 });
      return { ...scanned, jpeg: new Uint8Array(jpegPhoto(scanned, false)) };
    });
    await page.click('button:has-text("Muat ulang")');
    await settled(page);
    await page.setInputFiles('section[aria-label="Pisahkan PDF"] input', {
      name: 'campur.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(jpegPdf(sheets)),
    });
    await page.waitForSelector('p:has-text("4 dokumen ditemukan dalam campur.pdf")', { timeout: 60_000 });
    const section = page.locator('section[aria-label="Pisahkan PDF"]');
    expect(await section.textContent()).toContain('Lembar pemisah KUL-0002 tanpa halaman (halaman 9 PDF).');
    const parts = section.locator('ol > li');
    const texts = await parts.allTextContents();
    expect(texts[0]).toContain('Surat Ketiga');
    expect(texts[1]).toMatch(
      new RegExp(
        `${foreign} milik Sub Bagian .*, dan Anda tidak memindai untuknya. Serahkan kepada yang memindainya: `,
      ),
    );
    expect(texts[2]).toContain(`Kode ${own} sudah dipakai dokumen sebelumnya (halaman 2).`);
    expect(texts[3]).toMatch(
      new RegExp(
        `${filled} sudah mempunyai pindaian \\(dari .*\\)\\. Bila ini versi barunya, pilih baris itu`,
      ),
    );
    expect(await violations(page)).toEqual([]);
    await picture(page, 'pindaian-pisah-sebab');
    await parts.nth(2).getByRole('button', { name: 'Gabungkan dengan halaman 2' }).click();
    await parts.nth(2).getByText('Digabung di belakang halaman 2').waitFor();
    await parts.nth(3).locator('select').selectOption(filled);
    expect(await parts.nth(0).textContent()).toContain('Halaman 2, 6');
    await picture(page, 'pindaian-pisah-gabung');
    await page.click('button:has-text("Simpan 2 dokumen")');
    await section.getByText(`Disimpan untuk ${own}.`).waitFor({ timeout: 60_000 });
    await section.getByText(`${filled} sudah mempunyai pindaian (dari`).waitFor({ timeout: 60_000 });
    await settled(page);
    const sizes = ledger().filter((scan) => scan['ID Inventaris'] === own);
    expect(sizes).toHaveLength(1);
    const stored = office.workspace.drive.read(String(sizes[0]?.['ID Berkas']));
    expect((await PDFDocument.load(stored)).getPageCount()).toBe(2);
  }, 180_000);

  test('keeps a document whole at the codes of others, and takes back what was left out', async () => {
    await office.ask(kul.staff, 'addRows', 'KUL', [
      { title: 'Surat Kelima', year: 2025, category: 'berkala' },
      { title: 'Surat Keenam', year: 2025, category: 'berkala' },
    ]);
    const [first = '', second = ''] = office
      .table('Inventaris')
      .slice(-2)
      .map(({ ID }) => String(ID));
    const codes: readonly (readonly [string, number])[] = [
      ...([
        [first, 90],
        ['', 90],
        ['BMN-00123', 60],
        ['KUL-9998', 60],
        ['', 90],
      ] as const),
      ...([
        [second, 90],
        ['KOSONG', 90],
        ['', 90],
      ] as const),
    ];
    const sheets = codes.map(([code, size], seed) => {
      const levels = code === 'KOSONG' ? ([230, 230] as const) : ([225, 70] as const);
      const scanned = scannedPage({ code, size, seed, dpi: 80, levels });
      return { ...scanned, jpeg: new Uint8Array(jpegPhoto(scanned, false)) };
    });
    const stack = await PDFDocument.load(jpegPdf(sheets));
    // A page of text right behind a separator, whose only image is empty.
    const written = stack.insertPage(4);
    written.drawText('Isi surat');
    written.drawImage(await stack.embedJpg(sheets[6]!.jpeg), { x: 40, y: 700, width: 50, height: 50 });
    await page.click('button:has-text("Muat ulang")');
    await settled(page);
    await page.setInputFiles('section[aria-label="Pisahkan PDF"] input', {
      name: 'label.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await stack.save()),
    });
    await page.waitForSelector('p:has-text("3 dokumen ditemukan dalam label.pdf")', { timeout: 60_000 });
    const section = page.locator('section[aria-label="Pisahkan PDF"]');
    expect(await section.textContent()).toContain('1 halaman bukan gambar pindaian');
    const parts = section.locator('ol > li');
    expect(await parts.nth(0).textContent()).toContain('Halaman 2–3');
    expect(await parts.nth(1).textContent()).toMatch(/Halaman 5–6.*Gambar halaman tidak dapat ditampilkan/);
    await parts.nth(1).getByRole('button', { name: 'Gabungkan dengan halaman 2–3' }).click();
    await parts.nth(1).locator('summary').click();
    await parts.nth(1).getByRole('img', { name: 'Halaman 4 yang tidak ikut' }).waitFor();
    await picture(page, 'pindaian-pisah-diambil');
    expect(await violations(page)).toEqual([]);
    await parts.nth(1).getByRole('button', { name: 'Masukkan halaman 4 ke halaman 2–3' }).click();
    await parts.nth(2).locator('summary:has-text("baliknya yang kosong (halaman 8)")').click();
    await parts.nth(2).getByRole('button', { name: 'Masukkan halaman 8 ke halaman 9' }).click();
    await parts.nth(2).getByRole('button', { name: 'Masukkan halaman 7 ke halaman 8–9' }).click();
    await parts.nth(2).getByRole('button', { name: 'Keluarkan lagi halaman 7' }).click();
    expect(await parts.nth(0).textContent()).toContain('Halaman 2–6');
    expect(await parts.nth(2).textContent()).toContain('Halaman 8–9');
    await page.click('button:has-text("Simpan 2 dokumen")');
    for (const row of [first, second])
      await section.getByText(`Disimpan untuk ${row}.`).waitFor({ timeout: 60_000 });
    await settled(page);
    const sizes = [first, second].map(async (row) => {
      const scan = ledger().find((each) => each['ID Inventaris'] === row);
      return (
        await PDFDocument.load(office.workspace.drive.read(String(scan?.['ID Berkas'])))
      ).getPageCount();
    });
    expect(await Promise.all(sizes)).toEqual([5, 2]);
  }, 180_000);

  test('finds a row among many, to upload its scan and to assign a file', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      title: index === 59 ? 'Risalah Khusus' : `Rekapitulasi ${index + 1}`,
      year: 2025,
      category: 'berkala' as const,
    }));
    await office.ask(kul.staff, 'addRows', 'KUL', rows);
    const drive = office.workspace.drive;
    const inbox = drive.find('Dokumentasi Informasi Publik/Masuk/KUL') ?? '';
    drive.drop(inbox, 'tanpa nama.pdf', makeScan('pdf', 'cari', 1), { owner: kul.staff });
    await tick();
    await office.workspace.clock.advance(3 * 60_000);
    await tick();
    await page.reload();
    await page.click('button:has-text("Pindaian")');
    const lacking = page.locator('section[aria-label="Belum ada pindaian"]');
    await lacking.getByText(/^dan \d+ baris lagi; cari namanya di atas\.$/).waitFor();
    await lacking.getByRole('searchbox').fill('khusus risalah');
    await lacking.locator('li:has-text("Risalah Khusus")').waitFor();
    await lacking.locator('li >> nth=1').waitFor({ state: 'detached' });
    const waiting = page.locator('section[aria-label="Menunggu keputusan"] li', {
      hasText: 'tanpa nama.pdf',
    });
    await waiting.getByRole('searchbox').fill('khusus risalah');
    await waiting.locator('option >> nth=2').waitFor({ state: 'detached' });
    expect(await waiting.locator('option').allTextContents()).toEqual([
      'Pilih dari 1 baris…',
      expect.stringContaining('Risalah Khusus'),
    ]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'pindaian-cari');
  }, 60_000);
});

describeInBrowser('a scan for a document that was decided', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  test('is offered to the Tim Penghubung; everybody else is told who looks at it', async () => {
    await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
    await office.ask(kul.staff, 'addRows', 'KUL', [{ title: 'Neraca', year: 2025, category: 'berkala' }]);
    const upload = (text: string) =>
      office.ask(kul.staff, 'uploadScan', 'KUL-0001', {
        name: `${text}.pdf`,
        mimeType: 'application/pdf',
        base64: Buffer.from(makeScan('pdf', text, 3)).toString('base64'),
      });
    await upload('pertama');
    for (const number of [1, 2]) await office.ask(kul.staff, 'finishStep', { number, lane: 'KUL' });
    await office.ask(kul.liaison, 'decideRows', 'KUL', ['KUL-0001'], 'diterima', '');
    await office.ask(kul.liaison, 'finishStep', { number: 3, lane: 'KUL' });
    await upload('kedua');
    const seen: unknown[] = [];
    for (const person of [kul.liaison, kul.staff, ppid]) {
      const page = await openSidebar(browser, office, person);
      await goToPage(page, 'Pindaian');
      const card = page.locator('section[aria-label="Menunggu keputusan"] li.card');
      await card.getByText('KUL-0001 Neraca').waitFor();
      const says = (await card.textContent())?.includes(
        `Dilihat oleh Tim Penghubung: ${nameOf(kul.liaison)}`,
      );
      seen.push([await card.locator('.choice').count(), await card.getByRole('button').count(), says]);
      expect(await violations(page)).toEqual([]);
      await picture(
        page,
        `pindaian-terlambat-${person === ppid ? 'ppid' : person === kul.staff ? 'staf' : 'penghubung'}`,
      );
      await page.close();
    }
    expect(seen).toEqual([
      [1, 2, false],
      [0, 1, true],
      [0, 0, true],
    ]);
  }, 120_000);
});

/** Records every value of the bar; runs in the browser. */
const watchProgress = `
  window.progressSeen = [];
  new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (bar && bar.position > 0 && window.progressSeen.at(-1) !== bar.value) window.progressSeen.push(bar.value);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
`;
