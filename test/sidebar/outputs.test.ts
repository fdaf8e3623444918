import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { nameOf, ppid, units } from '../../demo/people';
import { root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser } from './browser';
import { picture, settled, violations } from './look';
import { officeInBrowser } from './office-in-browser';
import { openSidebar } from './open-sidebar';

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
    await page.waitForSelector('li.card');
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
    await page.close();
  }, 60_000);

  test('shows who may make the others, and what is missing for an output that the person may make', async () => {
    const page = await openOutputs(kul.staff);
    expect(await page.locator('button:has-text("Buat")').count()).toBe(8);
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
});
