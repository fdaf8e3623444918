import type { Browser, Page } from 'playwright-core';
import { ppid, units } from '../../demo/people';
import { publicSite } from '../../demo/public-site';
import { serveWorkspace } from '../../emulator/web';
import path from 'node:path';
import { root, type LocalOffice } from '../journeys/local-office';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { openSidebar } from '../browser/open-sidebar';
import { settled } from '../browser/look';
import { complete } from '../public/visit';
import { letterOf, poisonedOffice } from './poisoned-office';

/** Every text of the corpus is entered through every entry point; on every page, none of it may run or become an element. */
describeInBrowser('malicious input', () => {
  let browser: Browser;
  let office: LocalOffice;
  beforeAll(async () => {
    browser = await openBrowser();
    office = await poisonedOffice();
    await office.ask(ppid, 'openKegiatan', '<img src=x onerror=alarm()>');
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await office.close();
  });

  /** Counts the scripts executed on a page and its frames. */
  async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
    const rung: string[] = [];
    await page.context().exposeFunction('alarm', () => void rung.push('alarm()'));
    page.on('dialog', (dialog) => {
      rung.push(dialog.message());
      void dialog.dismiss();
    });
    return async () => {
      await page.waitForTimeout(50);
      const planted = 'img[onerror], svg[onload], [onfocus], [onmouseover], a[href^="javascript:" i]';
      const found = await Promise.all(page.frames().map((frame) => frame.locator(planted).count()));
      const elements = found.reduce((sum, count) => sum + count, 0);
      return elements === 0 ? rung : [...rung, `${elements} elemen`];
    };
  }

  const blank = async (): Promise<Page> => (await browser.newContext()).newPage();

  test('the alarm goes off if a text is not escaped', async () => {
    const page = await blank();
    const alarms = await watch(page);
    await page.setContent('<p><img src=x onerror=alarm()></p>');
    await page.waitForTimeout(200);
    expect(await alarms()).toEqual(expect.arrayContaining(['alarm()', '1 elemen']));
    await page.context().close();
  });

  test.each([
    ['PPID', ppid],
    ['staf', units[0]!.staff],
  ])('on no page of the sidebar: %s', async (_role, person) => {
    const page = await openSidebar(browser, office, person);
    const alarms = await watch(page);
    const names = await page.locator('nav button').allTextContents();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      await page.click(`nav button:text-is(${JSON.stringify(name)})`);
      await settled(page);
      for (const part of await page.locator('.parts button').all()) {
        await part.click();
        await settled(page);
      }
      for (const more of await page.locator('main details:not([open]) > summary').all())
        await more.click({ timeout: 150 }).catch(() => undefined);
      expect([name, await alarms()]).toEqual([name, []]);
    }
    await page.close();
  });

  test('not in the message', async () => {
    const { html } = await letterOf(office);
    const page = await blank();
    const alarms = await watch(page);
    await page.setContent(html === false ? '' : html);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    expect(await alarms()).toEqual([]);
    await page.context().close();
  });

  test('not on the public page', async () => {
    const site = publicSite(office.workspace, root);
    site.pointAtFile();
    const served = await serveWorkspace(office.workspace, {
      port: 0,
      cache: path.join(root, '.cache', 'page'),
      webApps: [{ title: 'Halaman publik', project: site.project }],
    });
    const page = await blank();
    const alarms = await watch(page);
    try {
      await page.goto(`${served.url}macros/s/${site.project.scriptId}/exec`);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('The page has no document');
      await complete(frame);
      const entries = frame.locator('main li h2 a');
      expect(await entries.count()).toBeGreaterThan(5);
      expect(await alarms()).toEqual([]);
      await entries.last().click();
      await page.waitForTimeout(200);
      expect(await alarms()).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});
