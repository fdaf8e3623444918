import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../journeys/local-office';
import { violationsOf } from './axe';

const screens = path.join(root, '.cache', 'layar');

/** Until the page has its answer. */
export const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

/** What axe-core finds wrong, with the markup concerned. */
export const violations = (page: Page): Promise<readonly string[]> => violationsOf(page);

/** A picture of the whole page for people to look at, under .cache/layar. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: path.join(screens, `${name}.png`), fullPage: true });
}
