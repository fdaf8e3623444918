import type { Page } from 'playwright-core';
import { settled } from './look';

/** Goes to a part of the sidebar by its name in the navigation. */
export async function goToPage(page: Page, name: string): Promise<void> {
  await page.click(`nav button:text-is("${name}")`);
  await page.waitForSelector(`nav button[aria-current="page"]:text-is("${name}")`);
  await settled(page);
}

/** Until the notice says so, and the page shows the new state. */
export async function told(page: Page, words: string): Promise<void> {
  await page.waitForSelector(`.notice:has-text(${JSON.stringify(words)})`);
  await settled(page);
}

/** Answers the dialog that asks for a reason. */
export async function giveReason(page: Page, words: string): Promise<void> {
  await page.fill('dialog[open] textarea', words);
  await page.click('dialog[open] button[type="submit"]');
}
