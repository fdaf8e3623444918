import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { jpegPdf } from '../../src/phone/camera/paper/jpeg-pdf';
import { jpegPhoto } from '../phone/camera/jpeg-photo';
import { scannedPage } from './split/separator';
import { nameOf, ppid, units } from '../../demo/people';
import { root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from '../browser/browser';
import { picture, settled, violations } from '../browser/look';
import { officeInBrowser } from '../browser/office-in-browser';
import { openSidebar } from '../browser/open-sidebar';

const kul = units[0]!;

/** A script that renders only this page, without the sidebar's navigation. */
const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { h, render } from 'preact'; import { Outputs } from './outputs/outputs';" +
        "const app = document.getElementById('app'); render(null, app); render(h(Outputs, {}), app);",
      resolveDir: path.join(root, 'src', 'sidebar'),
      loader: 'tsx',
    },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
};

describeInBrowser('the page on outputs', () => {
  let browser: Browser;
  let office: LocalOffice;
  officeInBrowser((opened) => ({ browser, office } = opened));

  async function openOutputs(person: string): Promise<Page> {
    const page = await openSidebar(browser, office, person);
    await page.evaluate(() => document.getElementById('app')?.replaceChildren());
    await page.addScriptTag({ content: await script() });
    await page.waitForSelector('h1:has-text("Keluaran")');
    await page.waitForSelector('section[aria-label="Untuk umum"] li.card');
    await settled(page);
    return page;
  }

  test('makes a file with the keyboard alone and links to it', async () => {
    const page = await openOutputs(ppid);
    expect(await violations(page)).toEqual([]);
    await page.focus('button[aria-label="Buat DIP untuk dicetak (PDF)"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice:has-text("sudah dibuat di folder Laporan")');
    await settled(page);
    const link = page.locator('a:has-text("Buka Daftar Informasi Publik.pdf")');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/drive\.google\.com\//);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'keluaran-ppid');
    const sent = page.locator('section[aria-label="Untuk penerima tertentu"] li.card');
    expect((await sent.allTextContents()).join(' ')).toContain('Bukti monev (PDF)');
    const own = page.locator('section[aria-label="Untuk kantor sendiri"] li.card');
    expect((await own.allTextContents()).join(' ')).not.toContain('monev');
    await page.close();
  }, 60_000);

  test('shows who may make the others, and what is missing for an output that the person may make', async () => {
    const page = await openOutputs(kul.staff);
    expect(await page.locator('button:has-text("Buat")').count()).toBe(10);
    expect(await page.textContent('section[aria-label="Untuk umum"]')).toContain(
      `Dibuat oleh PPID, Pelaksana, Sekretaris: ${nameOf(ppid)}`,
    );
    await page.click('button[aria-label="Buat Label boks arsip (PDF)"]');
    await page.waitForSelector('.notice.bad:has-text("Lokasi Arsip Fisik")');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'keluaran-staf');
    await page.close();
  }, 60_000);

  test('takes a scan of a signed paper: reads its code, stores it, and shows what has come back', async () => {
    await office.ask(ppid, 'makeOutput', 'dik-pdf');
    const waiting = (await office.ask(ppid, 'viewPapers')).papers.find(({ state }) => state === 'waiting');
    const scanned = scannedPage({ code: waiting?.token ?? '', size: 20, dpi: 150 });
    const inbox = office.workspace.drive.find('Dokumentasi Informasi Publik/Laporan/Bertanda tangan') ?? '';
    office.workspace.drive.drop(inbox, 'dijatuhkan.jpg', jpegPhoto(scanned, false));
    for (const minutes of [0, 3]) {
      await office.workspace.clock.advance(minutes * 60_000);
      await office.workspace.run({ function: 'clockTick', as: ppid, from: 'trigger' });
    }
    const page = await openOutputs(ppid);
    const section = page.locator('section[aria-label="Naskah bertanda tangan"]');
    await section.locator(`text=Terbaca: ${waiting?.name}`).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'keluaran-naskah');
    await section.locator('button:has-text("Simpan sebagai naskah ini")').click();
    await section.locator('summary:has-text("Sudah kembali (1)")').waitFor();
    const again = scannedPage({ code: waiting?.token ?? '', size: 20, dpi: 150, seed: 2 });
    const pdf = jpegPdf([
      { width: again.width, height: again.height, jpeg: new Uint8Array(jpegPhoto(again, false)) },
    ]);
    await section.locator('input[type=file]').setInputFiles({
      name: 'diunggah.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdf),
    });
    await section.locator('text=Naskah ini sudah mempunyai salinan').waitFor();
    await section.locator('button:has-text("Simpan")').first().click();
    await page.waitForSelector('.notice:has-text("disimpan sebagai naskah bertanda tangan")');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 120_000);
});
