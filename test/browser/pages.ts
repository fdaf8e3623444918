import type { Page } from 'playwright-core';
import { settled } from './look';

/** Opens a page of the sidebar by its name in the navigation. */
export async function goToPage(page: Page, name: string): Promise<void> {
  await page.click(`nav button:text-is("${name}")`);
  await page.waitForSelector(`nav button[aria-current="page"]:text-is("${name}")`);
  await settled(page);
}

/** Waits until the notice contains the words and the page shows the new state. */
export async function told(page: Page, words: string): Promise<void> {
  await page.waitForSelector(`.notice:has-text(${JSON.stringify(words)})`);
  await settled(page);
}

/** Fills the dialog that asks for a reason. */
export async function giveReason(page: Page, words: string): Promise<void> {
  await page.fill('dialog[open] textarea', words);
  await page.click('dialog[open] button[type="submit"]');
}

/** Presses Tab until the control with that name has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < 80; tab += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (here.trim() === name) return;
  }
  throw new Error(`The keyboard never reaches "${name}"`);
}
