import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { ServedWorkspace } from '../../emulator/web';
import { ppid } from '../../demo/people';

import { violationsOf as violations } from '../browser/axe';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { screen } from '../browser/screens';
import { entry, listOf, publish, textOf } from './published-list';
import { complete, publicBundle, publicSite, serveSite, visit, type Site } from './visit';

const long = entry(12, {
  title: `Neraca ${'dan catatan atas laporan keuangan '.repeat(8)}Éléonore <b>&amp;</b> "${'x'.repeat(60)}"`,
  summary: 'Baris pertama\nBaris kedua =1+1',
  link: 'https://contoh.example.com/neraca.pdf',
});

/** The frame scrolls, not the page: it is resized to its content before the screenshot. */
const picture = (page: Page, frame: Frame, name: string): Promise<void> =>
  screen(`publik-${name}`, async (path) => {
    const before = page.viewportSize() ?? { width: 1024, height: 780 };
    const height = Math.min(3_000, Number(await frame.evaluate('document.documentElement.scrollHeight')));
    await page.setViewportSize({ width: before.width, height });
    const shot = await page.screenshot({ path });
    await page.setViewportSize(before);
    return shot;
  });

const titles = (frame: Frame): Promise<readonly string[]> =>
  frame.locator('main li:not(.group) h2').allTextContents();
const wide = (frame: Frame) =>
  frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('the public page', () => {
  let browser: Browser;
  let site: Site;
  let served: ServedWorkspace;
  beforeAll(async () => {
    browser = await openBrowser();
    site = publicSite();
    served = await serveSite(site);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
    await site.close();
  });

  test('without its data says that it is incomplete, not that nothing is published', async () => {
    const page = await browser.newPage();
    await page.setContent(readFileSync(path.join(publicBundle, 'Halaman.html'), 'utf8'));
    expect(await page.textContent('main')).toContain('Halaman ini tidak lengkap');
    expect(await page.textContent('main')).not.toContain('belum diterbitkan');
    await page.close();
  });

  test('says so while nothing is published', async () => {
    const { frame, context } = await visit(browser, served, site);
    expect(await frame.textContent('main')).toContain('belum diterbitkan');
    expect(await violations(frame)).toEqual([]);
    await context.close();
  });

  test('with 5,000 entries loads in less than 200 KB, then searches all of them', async () => {
    site.publish(textOf(publish(listOf(5_000).map((each) => (each.number === 12 ? long : each))).snapshot));
    const { page, frame, firstBytes, context } = await visit(browser, served, site);
    expect(firstBytes).toBeLessThan(200 * 1024);
    expect(firstBytes).toBeGreaterThan(60 * 1024);
    expect(await frame.textContent('.count')).toContain('5.000 informasi');
    await complete(frame);
    await frame.fill('input[type=search]', 'rencana kerja 4998');
    await frame.waitForSelector('h2:has-text("Nomor 4998")');
    expect((await titles(frame))[0]).toBe('Rencana Kerja Nomor 4998 KPU Kabupaten Lahat Tahun 2019');
    await frame.fill('input[type=search]', 'DIP-4999');
    await frame.waitForSelector('h2:has-text("Nomor 4999")');
    await frame.fill('input[type=search]', 'zzzz tidak ada');
    await frame.waitForSelector('.empty');
    expect(await violations(frame)).toEqual([]);
    await picture(page, frame, 'kosong');
    await frame.click('button:has-text("Tampilkan semua")');
    expect(await titles(frame)).toHaveLength(25);
    await frame.click('.more');
    expect(await titles(frame)).toHaveLength(125);
    await context.close();
  });

  test('filters by category and Sub Bagian, opens an entry under its own address and goes back', async () => {
    const entries = listOf(40).map((each) => (each.number === 12 ? long : each));
    const { snapshot } = publish(entries);
    site.publish(textOf(publish(entries.slice(1), '2026-02-07T08:00:00+07:00', snapshot).snapshot));
    const { page, frame, context } = await visit(browser, served, site);
    await complete(frame);
    await frame.selectOption('label:has-text("Kategori") select', 'berkala');
    await frame.selectOption('label:has-text("Sub Bagian") select', 'KUL');
    await frame.waitForSelector('.count:has-text("3 dari 39")');
    expect(await frame.locator('.facts').allTextContents()).toEqual(
      ['DIP-0012', 'DIP-0024', 'DIP-0036'].map(
        (id) => expect.stringMatching(`^berkala ?${id}.*Keuangan`) as string,
      ),
    );
    await frame.click('h2 a >> nth=0');
    await frame.waitForSelector('article');
    expect(page.url()).toMatch(/exec#DIP-0012$/);
    expect(await frame.textContent('article h2')).toBe(long.title);
    expect(await frame.getAttribute('a.open', 'href')).toBe(long.link);
    expect(await violations(frame)).toEqual([]);
    await picture(page, frame, 'informasi');
    await page.goBack();
    await frame.waitForSelector('.count:has-text("3 dari 39")');
    await context.close();
  });

  test('shows an entry by its shared address, how to request it, and a withdrawn number', async () => {
    const asked = await visit(browser, served, site, { hash: '#DIP-0013' });
    await asked.frame.waitForSelector('article dl');
    expect(await asked.frame.getAttribute('.ask a', 'href')).toBe(
      'mailto:ppid@kantor.example.com?subject=Permintaan%20informasi%20DIP-0013',
    );
    await asked.page.evaluate("location.hash = 'DIP-0001'");
    await asked.frame.waitForSelector('article:has-text("ditarik dari daftar pada 7 Februari 2026")');
    expect(await violations(asked.frame)).toEqual([]);
    await asked.context.close();
  });

  test('is usable on a phone of 360 pixels and with the keyboard, and prints without its controls', async () => {
    const { page, frame, context } = await visit(browser, served, site, { width: 360 });
    await complete(frame);
    expect(await wide(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await picture(page, frame, '360');
    await frame.focus('main li h2 a');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('article h2:focus');
    expect(await wide(frame)).toBe(0);
    await picture(page, frame, '360-informasi');
    await frame.click('.back a');
    await frame.waitForSelector('form');
    await page.emulateMedia({ media: 'print' });
    expect(await frame.isVisible('form')).toBe(false);
    expect(await frame.isVisible('main li h2')).toBe(true);
    await page.setViewportSize({ width: 760, height: 1000 });
    await picture(page, frame, 'cetak');
    await context.close();
  });

  test('offers well-formed downloads, with unusual characters too', async () => {
    const odd = entry(1, {
      title: 'A & B <c> "d" \u0001\uD800',
      link: 'https://contoh.example.com/a b?x=1&y="2"',
    });
    site.publish(textOf(publish([odd, entry(2)]).snapshot));
    const { page, frame, context } = await visit(browser, served, site);
    const at = async (name: string): Promise<string> => {
      const href = await frame.getAttribute(`footer a:text-is("${name}")`, 'href');
      return (await context.request.get(href ?? '')).text();
    };
    const feed = await at('Atom');
    const told = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const all = (name: string) =>
        Array.from(xml.getElementsByTagName(name)).map((node) => node.textContent);
      return { faults: all('parsererror'), titles: all('title').slice(1), ids: all('id') };
    }, feed);
    expect(told.faults).toEqual([]);
    expect(told.titles).toEqual([
      expect.stringContaining('DIP-0002') as string,
      'DIP-0001 A & B <c> "d" \uFFFD\uFFFD',
    ]);
    expect(new Set(told.ids).size).toBe(3);
    const { entries } = JSON.parse(await at('JSON')) as { entries: readonly { id: string }[] };
    expect((await at('CSV')).match(/DIP-\d{4}/g)?.sort()).toEqual(entries.map(({ id }) => id).sort());
    await context.close();
  });

  test('retries by itself while Google has too many visitors at once', async () => {
    site.publish(textOf(publish(listOf(400)).snapshot));
    const context = await browser.newContext();
    const page = await context.newPage();
    let asked = 0;
    await page.route('**/run', (route) => {
      asked += 1;
      site.workspace.quotas.occupy(ppid, asked < 3 ? 30 : 0);
      return route.continue();
    });
    await page.goto(`${served.url}macros/s/${site.project.scriptId}/exec`);
    await page.frameLocator('iframe').locator('main[data-state="complete"]').waitFor();
    expect(asked).toBe(3);
    await context.close();
  });

  test('says what is missing when Google does not respond, and continues on request', async () => {
    site.publish(textOf(publish(listOf(400)).snapshot));
    let isDown = true;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/run', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${served.url}macros/s/${site.project.scriptId}/exec`);
    const inner = page.frameLocator('iframe');
    await inner.locator('[role=alert]:has-text("pencarian belum lengkap")').waitFor();
    isDown = false;
    await inner.locator('button:has-text("Coba lagi")').click();
    await inner.locator('main[data-state="complete"]').waitFor();
    await inner.locator('input[type=search]').fill('DIP-0400');
    await inner.locator('h2:has-text("Nomor 400")').waitFor();
    await context.close();
  });
});
