import type { Browser } from 'playwright-core';
import { violationsOf } from './axe';
import { describeInBrowser, openBrowser } from './browser';

describeInBrowser('the check for accessibility', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('finds violations on a whole page or in a given part, and none on a correct page', async () => {
    const page = await browser.newPage();
    const title = '<!doctype html><html lang="id"><title>Uji</title>';
    await page.setContent(`${title}<main><h1>Uji</h1><p id="baik">Teks</p><button></button></main>`);
    expect(await violationsOf(page)).toEqual(['button-name: <button></button>']);
    expect(await violationsOf(page, { include: ['#baik'] })).toEqual([]);
    await page.setContent(`${title}<main><h1>Uji</h1></main>`);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
